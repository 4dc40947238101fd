import { z } from 'zod';
import { EIdSchema, NormIdSchema, ProvisionSourcesSchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { BlockSchema, printedShape } from './block.schema.ts';

const SentenceSchema = z.string().trim().min(1);

/** A part of the sheet. */
const SectionSchema = z.strictObject({
  /** Unique in the form; its place on the page. */
  id: KebabSchema,
  /** As printed; `own` where the norm has none. */
  heading: z.strictObject({ eId: EIdSchema.optional(), printed: SentenceSchema }).optional(),
  /** Ours: what this part is about. */
  help: SentenceSchema.max(400).optional(),
  /** Id of a doubt about the whole part. */
  observation: KebabSchema.optional(),
  /** A card, front or back, at the size of a wallet. */
  card: z.literal(true).optional(),
  /** What it is made of, in order. */
  blocks: z.array(BlockSchema).min(1),
});

/** Two groups of numbers that count the same. */
const SumSchema = z.strictObject({
  /** Names of the fields that are added up. */
  of: z.array(KebabSchema).min(1),
  /** Names of those whose sum is the same. */
  equals: z.array(KebabSchema).min(1),
  /** What to do where they do not agree. */
  says: SentenceSchema,
});

/** Printed words of the annex that the form goes without, and why. */
const OmittedSchema = z.strictObject({ ...printedShape, reason: SentenceSchema });

/**
 * A form of a norm, or one of ours where the norm asks for a paper and prints no form. Source: content/formats/*.json. Page,
 * sheet of paper, file, checks and tests come from it; `formats.rule.ts` compares it with the norm, word by word.
 */
export const FormatSchema = z.strictObject({
  /** Kebab-case, the name of its file: `ficha-reciclador`. */
  id: KebabSchema.max(40),
  /** Goes up when a name or an option changes its meaning: files of a newer version are refused. */
  version: z.int().positive(),
  /** Of the page. */
  title: SentenceSchema.max(90),
  /** In lists and breadcrumbs. */
  shortTitle: SentenceSchema.max(50),
  /** What it is for, in one or two sentences. */
  lead: SentenceSchema.max(300),
  /** What it is: the norm's form, field for field; the norm's form turned to another use; ours. */
  origin: z.enum(['annex', 'variant', 'own']),
  /** Ours, on the page: where it comes from and what the norm leaves open. */
  originSays: SentenceSchema.max(500),
  /** Norm that prints it or asks for it. */
  norm: NormIdSchema,
  /** Annex or article it comes from; of an annex every printed word is asked for. */
  eId: EIdSchema,
  /** What it rests on: annex, and the provision that asks for it. */
  sources: ProvisionSourcesSchema,
  /** Requirements of procedures that it meets; a procedure alone where it meets none of them. */
  meets: z.array(z.strictObject({ procedure: KebabSchema, requirement: KebabSchema.optional() })).default([]),
  /** Ids of doubts about the whole of it. */
  observations: z.array(KebabSchema).default([]),
  /** What to do with it: who fills it in, who signs. */
  advice: z.array(SentenceSchema).min(1),
  /** Everyday words for the search. */
  keywords: z.array(SentenceSchema).default([]),
  /** Parts of the sheet, in order. */
  sections: z.array(SectionSchema).min(1),
  /** Numbers that have to agree. */
  sums: z.array(SumSchema).default([]),
  /** The paper lies on its side: many columns. */
  landscape: z.literal(true).optional(),
  /** Name of the table that can be saved as CSV and XLSX, pasted and loaded. */
  spreadsheet: KebabSchema.optional(),
  /** What is printed and left out. */
  omitted: z.array(OmittedSchema).default([]),
});

/** A form, as its record says. */
export type Format = z.output<typeof FormatSchema>;
