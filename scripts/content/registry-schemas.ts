import { z } from 'zod';
import { ConfidenceSchema, EIdSchema, NormIdSchema } from '#norms';

/** What a text prints wrong and how it is to be read. */
const printed = {
  id: z.string(),
  /** Words as printed. */
  printed: z.string().min(1),
  /** Words that are meant. */
  reads: z.string().min(1),
  confidence: ConfidenceSchema,
  /** How it is known. */
  note: z.string().min(1),
};

/** A citation printed with a mistake, and the norm that is meant. Source: content/registries/errata.json. */
export const ErratumSchema = z.strictObject({
  ...printed,
  /** Document that prints it. */
  source: z.string(),
  /** Norm that is meant. */
  target: NormIdSchema,
  targetProvision: EIdSchema.optional(),
});

/** A misprint that is no citation. Source: content/observations/errata.json. */
export const MisprintSchema = z.strictObject({ ...printed, norm: z.string() });
