import { z } from 'zod';
import { MunicipalityIdSchema } from '#municipalities';
import { NormIdSchema, StatementSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

/** What a norm says, in our plain words, and where. Numbers stand in the printed words of a source: checked. */
const ShortStatementSchema = StatementSchema.extend({ says: StatementSchema.shape.says.max(240) });

/** The norm is silent: a value of its own, which has no source. */
const SilentSchema = z.strictObject({ silent: z.literal(true) });

/** What one municipality rules: one statement, several where places of the norm differ, or nothing. */
const ComparisonCellSchema = z.union([
  ShortStatementSchema,
  z.strictObject({ differs: z.array(ShortStatementSchema).min(2) }),
  SilentSchema,
]);

/** One question with the rule of every municipality, by the id of the municipality. */
const ComparisonRowSchema = z.strictObject({
  /** Unique among all rows. */
  id: KebabSchema,
  /** What is compared: `Edad mínima`. */
  label: z.string().min(1).max(60),
  cells: z.record(KebabSchema, ComparisonCellSchema),
});

/** A row of the main comparison again: its label and cells are taken from there, those of further municipalities are added. */
const TakenRowSchema = z.strictObject({
  /** Id of the row in the main comparison, and here. */
  like: KebabSchema,
  cells: z.record(KebabSchema, ComparisonCellSchema),
});

/** Infractions for the same conduct; percentages and amounts come from the fines themselves. */
const ComparedFinesSchema = z.union([
  z.strictObject({
    /** Ids of infractions: `trujillo-176`. */
    infractions: z.array(KebabSchema).min(1),
    /** In what the conduct is not the same as the label. */
    remark: z.string().min(1).max(120).optional(),
  }),
  SilentSchema,
]);

/** A conduct with the infractions of every municipality. */
const FineRowSchema = z.strictObject({
  id: KebabSchema,
  label: z.string().min(1).max(80),
  cells: z.record(KebabSchema, ComparedFinesSchema),
});

/** Municipalities side by side: columns are data, so that a third one needs no code. Source: content/comparison/. */
export const ComparisonSchema = z.strictObject({
  /** As in its address for downloads: `trujillo-cusco`. */
  id: KebabSchema,
  title: z.string().min(1),
  /** The one that stands at the address without a name, and whose rows others may take. */
  main: z.literal(true).optional(),
  /** Columns, in order. */
  towns: z
    .array(
      z.strictObject({
        id: MunicipalityIdSchema,
        norm: NormIdSchema,
        /** What is shown where it says nothing; left out: that it does not rule it. */
        silent: z.string().min(1).max(60).optional(),
      }),
    )
    .min(2),
  /** Abbreviations used in the cells, and what they stand for. */
  abbreviations: z.array(z.strictObject({ short: z.string().min(1), long: z.string().min(1) })),
  groups: z.array(
    z.strictObject({
      id: KebabSchema,
      title: z.string().min(1),
      rows: z.array(z.union([ComparisonRowSchema, TakenRowSchema])).min(1),
      /** Ids of the procedures that tell more of it. */
      procedures: z.array(KebabSchema).optional(),
    }),
  ),
  fines: z.array(FineRowSchema),
  /** What the reader of all fines must know. */
  fineNotes: z.array(StatementSchema),
});

export type ComparisonCell = z.output<typeof ComparisonCellSchema>;
export type ComparisonRow = z.output<typeof ComparisonRowSchema>;
export type ComparedFines = z.output<typeof ComparedFinesSchema>;
export type FineRow = z.output<typeof FineRowSchema>;
export type WrittenComparison = z.output<typeof ComparisonSchema>;
export type TakenRow = z.output<typeof TakenRowSchema>;

/** A comparison with rows of its own only: those taken from another stand in full. */
export type ResolvedComparison = Omit<WrittenComparison, 'groups'> & {
  groups: (Omit<WrittenComparison['groups'][number], 'rows'> & { rows: ComparisonRow[] })[];
};

/** A comparison, its columns with the names of their towns and what they show where they are silent. */
export type Comparison = Omit<ResolvedComparison, 'towns'> & {
  towns: { id: string; name: string; norm: string; silent: string }[];
};
