import { z } from 'zod';
import { ConfidenceSchema, EIdSchema } from '#norms';
import registry from '../../content/registries/errata.json' with { type: 'json' };

/** A known misprint in a citation. Source: content/registries/errata.json. */
export const ErratumSchema = z.strictObject({
  id: z.string(),
  /** Norm or document in which it is printed. */
  source: z.string(),
  /** The printed words. */
  printed: z.string(),
  /** What is meant, in Spanish. */
  reads: z.string(),
  /** Norm that is meant; null where it is none of the registry. */
  target: z.string().nullable(),
  targetProvision: EIdSchema.nullish(),
  confidence: ConfidenceSchema,
  /** Why we read it so. */
  note: z.string(),
});

const errata = new Map(
  z
    .array(ErratumSchema)
    .parse(registry)
    .map((erratum) => [erratum.id, erratum]),
);

/** The misprint with this id. */
export function findErratum(id: string): z.output<typeof ErratumSchema> | undefined {
  return errata.get(id);
}
