import { z } from 'zod';
import { SeveritySchema } from '#observations';
import { SourceLinesSchema } from '../document/quoted.schema.ts';

/** A phrase of section 1, and the action or activity that says it. */
const PhraseSchema = z.strictObject({
  /** `5.1.1`, `2.2.1.2`. */
  code: z.string().regex(/^\d\.\d\.\d(\.\d)?$/),
  printed: z.string().min(1),
  lines: SourceLinesSchema,
});

/** Cells printed at one activity that, in our reading, are merged for others too. */
const SharedCellsSchema = z.strictObject({
  /** Activity beside which the cells are printed. */
  from: z.string().regex(/^\d(\.\d){3}$/),
  /** Activities with empty cells that they serve. */
  activities: z.array(z.string().regex(/^\d(\.\d){3}$/)).min(1),
  /** Which cells. */
  cells: z.array(z.enum(['indicators', 'goals'])).min(1),
  /** Our reason, in words for readers. */
  why: z.string().min(1),
});

/** What we judged by eye of a difference that a comparison finds. */
const JudgementSchema = z.strictObject({
  /** Id of the difference: `meta-1.1.3.1-1`. */
  id: z.string().min(1),
  severity: SeveritySchema,
  /** What differs, in better words than the comparison has. */
  says: z.string().min(1).optional(),
});

/** What was read by eye: phrases of section 1, cells of table 2.2 that seem merged, and what differences change. */
export const CrossChecksSchema = z.strictObject({
  /** Activities named by a number that does not fit what is said of them. */
  references: z.array(
    PhraseSchema.extend({
      /** Number as printed, also of an activity that does not exist. */
      names: z.string(),
      /** Activity that the words fit, in our reading. */
      seems: z.string(),
      /** Our reason, in words for readers. */
      why: z.string().min(1),
    }),
  ),
  /** Empty cells of table 2.2 that we read as merged with those of an activity above. */
  sharedCells: z.array(SharedCellsSchema),
  /** What differences change for a reader, where their kind does not tell. */
  judged: z.array(JudgementSchema),
  /** Each place that says how many activities an action has, also where it is right. */
  counts: z.array(PhraseSchema.extend({ count: z.int().positive() })),
});

export type CrossChecks = z.output<typeof CrossChecksSchema>;
