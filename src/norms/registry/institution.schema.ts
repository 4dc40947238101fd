import { z } from 'zod';
import { KebabSchema } from '#text/schemas';
import { ConfidenceSchema, DateOrUnknownSchema, NormIdSchema } from '../record/norm.schema.ts';

const NamedSchema = z.strictObject({ sigla: z.string().optional(), name: z.string() });

/** An institution or term that texts still print and that has another name today. Source: content/registries/institutions.json. */
export const InstitutionSchema = z.strictObject({
  id: KebabSchema,
  /** As the texts print it. */
  old: NamedSchema,
  /** What stands in its place. */
  new: NamedSchema,
  /** First day, month or year of the change; null where no source says. */
  since: DateOrUnknownSchema.nullable(),
  /** Norm or fact behind the change, in words. */
  basis: z.string(),
  /** Norms of the registry named in the basis. */
  basisNorms: z.array(NormIdSchema),
  confidence: ConfidenceSchema,
  sources: z.array(z.string()),
  notes: z.string(),
});

export type Institution = z.output<typeof InstitutionSchema>;
