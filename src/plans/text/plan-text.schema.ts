import { z } from 'zod';
import { KebabSchema, Sha256Schema } from '#text/schemas';
import { SourceLinesSchema } from '../document/quoted.schema.ts';

/** Words as printed, raised figures of notes where they stand; broken lines of the copy joined, nothing corrected. */
const WordsSchema = z.string().trim().min(1);

/** A heading of the document. */
const HeadingSchema = z.strictObject({
  kind: z.literal('heading'),
  /** Under the title of the page, which is of the first level. */
  level: z.int().min(2).max(6),
  /** Its anchor, kept for good: `accion-1-1-1`. */
  id: KebabSchema,
  text: WordsSchema,
  lines: SourceLinesSchema,
});

/** Words that the source sets in bold or italics, among others that it does not. */
const MarkSchema = z.strictObject({ mark: z.enum(['strong', 'em']), words: WordsSchema });

/** A paragraph, an item of a list, or a label that heads what follows without being a heading. */
const PassageSchema = z.strictObject({
  kind: z.enum(['paragraph', 'item', 'label']),
  text: WordsSchema,
  /** What of the text is set apart, in its order; the words stay in the text. */
  marks: z.array(MarkSchema).min(1).optional(),
  lines: SourceLinesSchema,
});

/** A row of a table; one with a single cell spans all columns. */
const RowSchema = z.strictObject({
  /** True for a row of the head. */
  head: z.literal(true).optional(),
  /** A line break stands between paragraphs of a cell. */
  cells: z.array(z.string()).min(1),
  lines: SourceLinesSchema,
});

/** A table with its head. */
const TableSchema = z.strictObject({ kind: z.literal('table'), rows: z.array(RowSchema).min(1) });

/** A part of the text of a plan, each with a page of its own: content/plans/texts/. */
export const PlanTextSchema = z.strictObject({
  /** Id of the plan. */
  plan: KebabSchema,
  /** Kebab-case; the first part stands at the address of the text, the others below it. */
  part: KebabSchema,
  /** Place among the parts, from 1. */
  order: z.int().positive(),
  /** Our name for it, in lists: `Objetivo 1`. */
  title: z.string().trim().min(1),
  /** Our words on how it stands in the copy, where a reader would wonder. */
  remark: z.string().trim().min(1).optional(),
  /** The document, of a plan that has no file of rows which tells it. */
  source: z.strictObject({ file: z.string(), sha256: Sha256Schema, description: z.string() }).optional(),
  /** Words of the source that the text leaves out, and why. */
  omissions: z
    .array(z.strictObject({ text: WordsSchema, times: z.int().positive(), reason: z.string().trim().min(1) }))
    .min(1)
    .optional(),
  blocks: z.array(z.discriminatedUnion('kind', [HeadingSchema, PassageSchema, TableSchema])).min(1),
});

/** See {@link PlanTextSchema}. */
export type PlanText = z.output<typeof PlanTextSchema>;
/** A piece of it. */
export type TextBlock = PlanText['blocks'][number];
/** See {@link MarkSchema}. */
export type TextMark = z.output<typeof MarkSchema>;
/** A row of one of its tables. */
export type TextRow = z.output<typeof RowSchema>;
