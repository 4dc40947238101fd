import { z } from 'zod';
import { NormIdSchema } from '#norms';
import { Sha256Schema } from '#text/schemas';
import { QuotedSchema } from '../document/quoted.schema.ts';
import { ReadingSchema } from '../progress/progress.schema.ts';

/** An activity of the report on the PLANRES. */
const ReportActivitySchema = z.strictObject({
  /** Number as printed; repeated or lacking numbers stay so. */
  number: z.int().positive(),
  text: QuotedSchema,
  /** Actors, as printed; absent where the cell is empty or could not be matched. */
  actors: QuotedSchema.optional(),
  /** What was done, one item a paragraph of the cell. */
  done: z.array(QuotedSchema),
  /** Norms and programmes that the activity names: in its own text, then in what was done. */
  named: z.array(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('norm'), norm: NormIdSchema, printed: z.string().min(1) }),
      z.strictObject({ kind: z.literal('programme'), printed: z.string().min(1) }),
      /** A norm that is not in the registry. */
      z.strictObject({ kind: z.literal('unresolved'), printed: z.string().min(1) }),
    ]),
  ),
  /** Our reading, and the words it rests on (empty for `sin-dato`): the same as of every reported activity. */
  state: ReadingSchema,
  /** How the link to the objective was rebuilt: the table lost it in the source. */
  link: z.strictObject({ confidence: z.enum(['printed', 'rebuilt', 'doubtful']), why: z.string().min(1) }),
});

/** An objective with its goals to 2024 and its activities. */
const ReportObjectiveSchema = z.strictObject({
  number: z.int().min(1).max(8),
  name: QuotedSchema,
  goals: z.array(QuotedSchema),
  /** Strategic axis, where the source tells. */
  axis: QuotedSchema.optional(),
  activities: z.array(ReportActivitySchema),
});

/** The report on PLANRES actions up to 2023: content/plans/planres-2023.json. */
export const ReportSchema = z.strictObject({
  id: z.literal('planres-2023'),
  title: QuotedSchema,
  objectives: z.array(ReportObjectiveSchema).length(8),
  /** Cells that stand apart from any row in the source: whose they are is not known. */
  unmatched: z.array(QuotedSchema),
  /** What in the source was lost or is doubtful, in our words. */
  remarks: z.array(z.string().min(1)),
  source: z.strictObject({ file: z.string(), sha256: Sha256Schema, description: z.string() }),
  verifiedOn: z.iso.date(),
});

export type Report = z.output<typeof ReportSchema>;
