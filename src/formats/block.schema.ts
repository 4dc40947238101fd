import { z } from 'zod';
import { EIdSchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { checkNames } from './checks/check-names.ts';

const SentenceSchema = z.string().trim().min(1);

/** Where words of the norm stand, and the words, exactly as printed. */
export const printedShape = {
  /** Provision, table or row in which they stand. */
  eId: EIdSchema,
  /** Exactly as printed, with its errors. */
  printed: SentenceSchema,
};

/** Words of the norm: a heading, a line of the legend. */
const PrintedSchema = z.strictObject(printedShape);

/** What every place to write in has. */
const fieldShape = {
  ...printedShape,
  /** Unique in the form; its key in the file of a reader, so it stays the same while the field does. */
  name: KebabSchema.max(40),
  /** Our own label, where the norm prints none: `printed` then holds the words that ask for it. */
  label: SentenceSchema.max(90).optional(),
  /** Ours, apart from the printed words: what to write, with an example. */
  help: SentenceSchema.max(300).optional(),
  /** Id of a doubt about these words, shown beside the field. */
  observation: KebabSchema.optional(),
  /** Twelfths of the sheet's width on paper. */
  width: z.int().min(1).max(12).default(12),
};

/** Which kind of text is typed, for the keyboard of a phone. */
const InputSchema = z.enum(['text', 'numeric', 'decimal', 'tel', 'email']);

const TextFieldSchema = z.strictObject({
  /** Words or figures to type. */
  kind: z.literal('text'),
  ...fieldShape,
  /** Lines on the blank sheet; more than one: a long answer. */
  lines: z.int().min(1).max(30).default(1),
  input: InputSchema.default('text'),
  /** Name of what is asked of it; see `checks/check-names.ts`. */
  check: z.enum(checkNames).optional(),
  /** It is only checked while this question has this answer, or none. */
  checkedFor: z.strictObject({ field: KebabSchema, answer: SentenceSchema }).optional(),
  /** What the sheet brings filled in already, as the norm prints it; can be written over. */
  initial: SentenceSchema.optional(),
});

/** An answer to mark. Its printed words are what a file keeps. */
const OptionSchema = z.strictObject({
  /** As printed: `So`. */
  printed: SentenceSchema,
  /** What the legend of the form says it means, as printed: `soltero(a)`. */
  means: SentenceSchema.optional(),
  /** Words of ours: the norm prints no answers. */
  own: z.literal(true).optional(),
});

const choiceShape = {
  ...fieldShape,
  /** In the order in which they are printed. */
  options: z.array(OptionSchema).min(1),
  /** Where the legend explains the options. */
  legend: EIdSchema.optional(),
};

const ChoiceFieldSchema = z.strictObject({ kind: z.literal('choice'), ...choiceShape });
const SeveralFieldSchema = z.strictObject({ kind: z.literal('several'), ...choiceShape });

/** A column of a table. */
const ColumnSchema = z.strictObject({
  ...printedShape,
  /** Unique in its table; the key of its cells in a file. */
  name: KebabSchema.max(40),
  /** Our own label, where the norm prints none. */
  label: SentenceSchema.max(90).optional(),
  /** Ours: what to write. */
  help: SentenceSchema.max(200).optional(),
  /** `signature` is empty on paper and in no file. */
  kind: z.enum(['text', 'choice', 'signature']).default('text'),
  /** Keyboard of a phone. */
  input: InputSchema.default('text'),
  /** Name of what is asked of its cells. */
  check: z.enum(checkNames).optional(),
  /** Of a choice. */
  options: z.array(OptionSchema).min(2).optional(),
  /** Its numbers are summed below. */
  total: z.literal(true).optional(),
  /** Width in parts of all columns' widths together. */
  width: z.int().min(1).max(6).default(2),
});

/** Rows of cells: as many as somebody writes, or those that the norm prints. */
const TableFieldSchema = z.strictObject({
  kind: z.literal('table'),
  ...fieldShape,
  /** In order, without the one that numbers the rows. */
  columns: z.array(ColumnSchema).min(1).max(12),
  /** Rows that the norm prints, by their words; left out: rows are added. */
  rows: z.array(PrintedSchema).min(1).optional(),
  /** Words of the line of sums. */
  totalLabel: z.strictObject({ eId: EIdSchema.optional(), printed: SentenceSchema }).optional(),
  /** Rows on the blank sheet, where the norm prints none. */
  blankRows: z.int().min(1).max(40).default(6),
  /** How one row is called: `socio`. */
  rowName: SentenceSchema.max(30).optional(),
});

/** A line to sign on paper. */
const SignatureSchema = z.strictObject({
  kind: z.literal('signature'),
  ...printedShape,
  label: SentenceSchema.max(90).optional(),
  width: z.int().min(1).max(12).default(6),
});

/** A photograph of one's own, shown on the sheet and kept nowhere. */
const PhotoSchema = z.strictObject({ kind: z.literal('photo'), ...fieldShape });

/** A blank within a sentence. */
const BlankSchema = z.strictObject({
  /** What goes there, ours. */
  label: SentenceSchema.max(90),
  /** Words printed in its place: `(siglas de la asociación)`. */
  printed: SentenceSchema.optional(),
  /** Ours, below the paragraph. */
  help: SentenceSchema.max(300).optional(),
  /** Keyboard of a phone. */
  input: InputSchema.default('text'),
  /** Name of what is asked of it. */
  check: z.enum(checkNames).optional(),
  /** Printed words that stand there at first, and can be written over. */
  initial: SentenceSchema.optional(),
  /** `short` for a day or a number. */
  size: z.enum(['short', 'medium', 'long']).default('medium'),
});

/** A paragraph of the sheet: printed, or ours where the norm has no words for it. `[nombre]` is a blank of `blanks`. */
const WordsSchema = z.strictObject({
  kind: z.literal('words'),
  /** Where it stands; of words of ours, what they follow. */
  eId: EIdSchema,
  /** Printed words with blanks; ours where `own` says so. */
  text: SentenceSchema,
  /** Words of ours. */
  own: z.literal(true).optional(),
  /** Part of it that is printed bold. */
  strong: SentenceSchema.optional(),
  /** How it is set; `cell` within lines, as a row of a table. */
  style: z.enum(['plain', 'title', 'center', 'right', 'small', 'cell']).default('plain'),
  /** Its blanks, by the name that stands in the text. */
  blanks: z.record(KebabSchema, BlankSchema).default({}),
  /** Id of a doubt about these words. */
  observation: KebabSchema.optional(),
  /** Ours, beside it. */
  help: SentenceSchema.max(300).optional(),
  width: z.int().min(1).max(12).default(12),
});

/** Listed papers, as printed. */
const PointsSchema = z.strictObject({
  kind: z.literal('points'),
  /** Numbered by the norm itself: the marker is part of what is printed. */
  marker: z.enum(['dash', 'none']).default('dash'),
  /** In order. */
  items: z
    .array(
      z.strictObject({
        ...printedShape,
        observation: KebabSchema.optional(),
        /** Ours: where this form and another place of the norm do not ask for the same. */
        help: SentenceSchema.max(400).optional(),
      }),
    )
    .min(1),
});

/** Lines of a legend, as printed. */
const LegendSchema = z.strictObject({
  kind: z.literal('legend'),
  width: z.int().min(1).max(12).default(4),
  lines: z.array(PrintedSchema.extend({ strong: z.literal(true).optional() })).min(1),
});

const partShapes = [
  TextFieldSchema,
  ChoiceFieldSchema,
  SeveralFieldSchema,
  TableFieldSchema,
  SignatureSchema,
  PhotoSchema,
  WordsSchema,
  PointsSchema,
  LegendSchema,
] as const;

/** Questions under one printed heading, which each of them needs to be understood: prices of one kind of material. */
const GroupSchema = z.strictObject({
  kind: z.literal('group'),
  ...printedShape,
  observation: KebabSchema.optional(),
  /** Ours: what to write in all of them. */
  help: SentenceSchema.max(300).optional(),
  blocks: z.array(z.discriminatedUnion('kind', partShapes)).min(1),
});

/** What a section of a form is made of: questions, paragraphs, lists, tables, lines to sign, and groups of them. */
export const BlockSchema = z.discriminatedUnion('kind', [...partShapes, GroupSchema]);

/** A part of a section. */
export type FormatBlock = z.output<typeof BlockSchema>;

/** Rows to write in. */
export type FormatTable = Extract<FormatBlock, { kind: 'table' }>;

/** A column of a table. */
export type FormatColumn = FormatTable['columns'][number];

/** A blank within a sentence. */
export type FormatBlank = Extract<FormatBlock, { kind: 'words' }>['blanks'][string];
