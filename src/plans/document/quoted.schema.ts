import { z } from 'zod';

/** First and last line of the source document, from 1: every quoted cell can be found again. */
export const SourceLinesSchema = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([first, last]) => first <= last, { error: 'la primera línea no va después de la última.' });

/** Words of the document as printed: line breaks and tags of the source joined to spaces, note marks taken out, nothing corrected. */
export const QuotedSchema = z.strictObject({
  text: z.string().trim().min(1),
  lines: SourceLinesSchema,
  /** Numbers of the notes called here. */
  notes: z.array(z.int().positive()).min(1).optional(),
});

/** A narrative paragraph in our own words: every figure and norm kept, and the place where it stands. */
export const SummarySchema = z.strictObject({
  /** Plain Spanish, three sentences at most. */
  text: z.string().trim().min(1).max(900),
  lines: SourceLinesSchema,
  notes: z.array(z.int().positive()).min(1).optional(),
});

export type SourceLines = z.output<typeof SourceLinesSchema>;
export type Quoted = z.output<typeof QuotedSchema>;
export type Summary = z.output<typeof SummarySchema>;
