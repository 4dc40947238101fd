import { z } from 'zod';
import { ConfidenceSchema, EIdSchema, NormIdSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

/** A known misprint in a citation. Source: content/registries/errata.json. */
export const ErratumSchema = z.strictObject({
  id: KebabSchema,
  /** Norm or document in which it is printed. */
  source: z.string(),
  /** The printed words. */
  printed: z.string(),
  /** What is meant, in Spanish. */
  reads: z.string(),
  /** Norm that is meant. */
  target: NormIdSchema,
  targetProvision: EIdSchema.optional(),
  confidence: ConfidenceSchema,
  /** Why we read it so. */
  note: z.string(),
});

export type Erratum = z.output<typeof ErratumSchema>;
