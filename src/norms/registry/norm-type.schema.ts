import { z } from 'zod';
import { KebabSchema } from '#text/schemas';

/** A kind of norm. Source: content/registries/norm-types.json. */
export const NormTypeSchema = z.strictObject({
  /** Kebab-case id, used in front matter: `decreto-supremo`. */
  id: KebabSchema,
  /** First part of the norm's id: `ds`. */
  prefix: z.string(),
  /** Full name, singular: `Decreto Supremo`. */
  name: z.string(),
  /** Plural, for lists and filters. */
  plural: z.string(),
  /** How it is abbreviated in lists: `DS`. */
  short: z.string(),
});

export type NormType = z.output<typeof NormTypeSchema>;
