import { z } from 'zod';
import { Sha256Schema } from '#text/schemas';
import { QuotedSchema, SourceLinesSchema, SummarySchema } from '../document/quoted.schema.ts';

/** When an activity is to be done, as the strategy groups them. */
const HorizonSchema = z.enum(['corto', 'mediano', 'largo', 'mediano-y-largo']);

/** Activities of one horizon, under the heading as printed. */
const HorizonGroupSchema = z.strictObject({
  horizon: HorizonSchema,
  /** `Acciones de Corto plazo`, `Mediano plazo`. */
  heading: QuotedSchema,
  activities: z.array(QuotedSchema).min(1),
});

const StrategyObjectiveSchema = z.strictObject({
  /** 1 to 24, as printed. */
  number: z.int().min(1).max(24),
  name: QuotedSchema,
  groups: z.array(HorizonGroupSchema),
});

/** A barrier with its objectives. */
const BarrierSchema = z.strictObject({
  /** As printed, also where the numbering of another line is repeated: `1.1.` under line 3. */
  printedNumber: z.string().min(1).optional(),
  name: QuotedSchema,
  objectives: z.array(StrategyObjectiveSchema),
});

/** One of the five lines of action. */
const StrategyLineSchema = z.strictObject({
  number: z.int().min(1).max(5),
  name: QuotedSchema,
  /** What the line is for, in our words. */
  aim: SummarySchema,
  /** The barriers as listed at the head of the line. */
  listedBarriers: z.array(QuotedSchema),
  barriers: z.array(BarrierSchema),
});

/** The Cleaner Production strategy: content/plans/estrategia-pml.json. */
export const StrategySchema = z.strictObject({
  id: z.literal('estrategia-pml'),
  title: QuotedSchema,
  /** Dated events of the background, each with its words. */
  background: z.array(
    z.strictObject({
      /** `2004-11-25`, `2005-09`; `no consta` where none is given. */
      date: z.string(),
      summary: SummarySchema,
      /** Words that give the date. */
      printed: z.string().min(1).optional(),
    }),
  ),
  definition: QuotedSchema,
  /** What stands before the lists of principles, objectives, lines and members, in our words. */
  context: z.array(SummarySchema),
  principles: z.array(z.strictObject({ number: z.int(), name: QuotedSchema, text: QuotedSchema.optional() })).length(9),
  objectives: z.array(z.strictObject({ number: z.int(), text: QuotedSchema, points: z.array(QuotedSchema) })).length(2),
  lines: z.array(StrategyLineSchema).length(5),
  /** Implementation and follow-up, paragraph by paragraph. */
  implementation: z.array(SummarySchema),
  /** Annex 1. */
  members: z.array(z.strictObject({ name: QuotedSchema, group: QuotedSchema.optional() })),
  /** What in the source was lost or repeats, in our words, with its place. */
  remarks: z.array(z.strictObject({ text: z.string().min(1), lines: SourceLinesSchema.optional() })),
  source: z.strictObject({ file: z.string(), sha256: Sha256Schema, description: z.string() }),
  verifiedOn: z.iso.date(),
});

export type Strategy = z.output<typeof StrategySchema>;
export type Horizon = z.output<typeof HorizonSchema>;
