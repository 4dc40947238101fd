import { z } from 'zod';
import { MunicipalityIdSchema } from '#municipalities';
import { NormIdSchema, ProvisionSourceSchema } from '#norms';
import { DecimalSchema } from '#procedures';
import { KebabSchema } from '#text/schemas';
import { drawingNames } from '#ui';

const TextSchema = z.string().trim().min(1);

/** Something said in our words, and where the norm shows it. */
const RemarkSchema = z.strictObject({ says: TextSchema, source: ProvisionSourceSchema });

/** Who commits an infraction; `cualquiera`: the table makes no difference. */
const OffenderIdSchema = z.enum(['persona-natural', 'persona-juridica', 'comercio', 'industria', 'cualquiera']);

/** Columns of a table besides code, description, offender and percentage. */
const FineColumnSchema = z.enum([
  'otros-valores',
  'no-pecuniaria',
  'medida-provisional',
  'subsanable',
  'no-subsanable',
]);

const OffenderSchema = z.strictObject({
  id: OffenderIdSchema,
  /** As the table names it: `Personas naturales`; left out where it names nobody. */
  printed: TextSchema.optional(),
  /** Letter before it: `a`; one row has none. */
  letter: z
    .string()
    .regex(/^[a-z]$/)
    .optional(),
  /** Per cent of the UIT. */
  percent: DecimalSchema,
});

/**
 * Another column a cell may belong to. `inference`: ours, with some support; `other-heading`: a second heading of the
 * same table says so; `slipped`: if all columns slipped by one.
 */
const ReadingSchema = z.strictObject({
  column: FineColumnSchema,
  ground: z.enum(['inference', 'other-heading', 'slipped']),
});

const CellSchema = z.strictObject({
  /** As printed, lines joined by a space: `4 4.1.1`. */
  printed: TextSchema,
  /** Column under whose heading it stands. */
  column: FineColumnSchema,
  /** Columns it may belong to as well, and why; left out where the heading leaves no doubt. */
  readings: z.array(ReadingSchema).min(1).optional(),
});

const RepeatSchema = z.strictObject({
  id: z.enum(['primera', 'reincidente', 'tercera']),
  /** Words of the cell for this time. */
  printed: TextSchema,
});

const InfractionSchema = z.strictObject({
  /** `trujillo-175`. */
  id: KebabSchema,
  /** As printed in the first column: `175`. */
  code: z.string().regex(/^\d+$/),
  /** In our plain words, infinitive first, for lists. */
  short: TextSchema.max(120),
  /** What it is about, for who would rather look than read; left out: the sign of a fine. */
  drawing: z.enum(drawingNames).optional(),
  /** Description, word for word. */
  printed: TextSchema,
  /** Row of the table. */
  source: ProvisionSourceSchema,
  offenders: z.array(OffenderSchema).min(1),
  /** Whom it reaches, where the description narrows it. */
  scope: RemarkSchema.optional(),
  /** What else the row holds; nothing for an empty cell. */
  cells: z.array(CellSchema),
  /** What a repetition adds, where the cell makes steps. */
  repeats: z.array(RepeatSchema).length(3).optional(),
  /** Ids of observations on this row. */
  observations: z.array(KebabSchema),
  /** Ids of procedures and duties that keep one from it. */
  related: z.array(KebabSchema),
});

/** Something readers ask for and the table does not have. */
const AbsentSchema = z.strictObject({
  /** As asked for in an address: `no-separar`. */
  id: KebabSchema,
  /** In our plain words, infinitive first, as `short` of an infraction. */
  short: TextSchema.max(120),
  /** What the norm says of it all the same. */
  duty: RemarkSchema,
  /** Ids of procedures and duties that keep to the norm. */
  related: z.array(KebabSchema),
});

/** The infractions of one norm and what they cost. Source: content/fines. */
export const FineTableSchema = z.strictObject({
  norm: NormIdSchema,
  municipality: MunicipalityIdSchema,
  /** Letter of the heading of the codes, where there is one: `G`. */
  codeLetter: z
    .string()
    .regex(/^[A-Z]$/)
    .optional(),
  table: ProvisionSourceSchema,
  /** What the table says about which UIT. */
  uit: RemarkSchema,
  /** How its columns are read here, where its headings do not agree. */
  columns: RemarkSchema.optional(),
  /** What holds for every infraction of the table. */
  remarks: z.array(RemarkSchema).min(1),
  /** What the norm says, or does not say, about defending oneself. */
  defence: RemarkSchema,
  /** What the numbers of the sanctions mean, where the table gives numbers only. */
  codes: RemarkSchema.optional(),
  /** Ids of observations on the whole table. */
  observations: z.array(KebabSchema),
  infractions: z.array(InfractionSchema).min(1),
  /** What is asked for and none of its rows is about: said, not left out. */
  absent: z.array(AbsentSchema).optional(),
});

export type OffenderId = z.output<typeof OffenderIdSchema>;
export type FineReading = z.output<typeof ReadingSchema>;
export type FineColumn = z.output<typeof FineColumnSchema>;
export type Offender = z.output<typeof OffenderSchema>;
export type Infraction = z.output<typeof InfractionSchema>;
export type FineTable = z.output<typeof FineTableSchema>;
