import { z } from 'zod';
import { EIdSchema, NormIdSchema } from '#norms';

/** A citation a reader finds in a passage. */
const ExpectedCitationSchema = z.strictObject({
  /** The words to be linked, as they stand in the passage. */
  text: z.string().min(1),
  /** Which occurrence of these words, from 1. Default: the first. */
  nth: z.int().min(1).optional(),
  /** Norm meant; null where it must stay unresolved. */
  norm: NormIdSchema.nullable(),
  /** Provision meant; absent for the whole norm, and for a provision whose eId cannot be known. */
  eId: EIdSchema.optional(),
});

/** A passage with everything that must be found in it, and nothing else. */
const LabelledPassageSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{3}$/),
  /** `dev` passages may be tuned on; `held-out` ones were written before and are reported apart. */
  part: z.enum(['dev', 'held-out']),
  /** Taken word for word from a source document, or written for this set after a pattern seen in real norms. */
  origin: z.enum(['seed', 'written']),
  /** The pattern it stands for. */
  why: z.string().min(1),
  /** Norm in whose text it is read. */
  norm: NormIdSchema,
  issuer: z.string(),
  /** Provision it stands in. */
  eId: z.string(),
  /** Blocks that come before it. */
  before: z.array(z.string()).optional(),
  text: z.string().min(1),
  expected: z.array(ExpectedCitationSchema),
});

/** The labelled set, ids unique. */
export const LabelledPassagesSchema = z
  .array(LabelledPassageSchema)
  .refine((passages) => new Set(passages.map(({ id }) => id)).size === passages.length, 'ids must be unique');

/** First measurement of a batch of held-out passages. */
export const FirstRunsSchema = z.array(
  z.strictObject({
    /** First part of the passages' ids. */
    prefix: z.string(),
    passages: z.int(),
    expected: z.int(),
    found: z.int(),
    /** Words and target exactly as expected. */
    correct: z.int(),
    /** Differences in which the label, not the engine, was wrong; the labels were mended. */
    labelSlips: z.int(),
    /** Links or detections that should not have been. */
    wrongLinks: z.int(),
  }),
);

export type ExpectedCitation = z.output<typeof ExpectedCitationSchema>;
export type LabelledPassage = z.output<typeof LabelledPassageSchema>;
