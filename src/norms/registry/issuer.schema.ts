import { z } from 'zod';
import { KebabSchema } from '#text/schemas';

/** A body that issues norms. Source: content/registries/issuers.json. */
export const IssuerSchema = z.strictObject({
  /** Kebab-case id, used in the records of norms: `minam`. */
  id: KebabSchema,
  name: z.string(),
  /** Letters by which its norms are known; not unique: `MPT` is Trujillo and Tumbes. */
  siglas: z.array(z.string()),
  /** Kind of body, in Spanish: `ministerio`. */
  kind: z.string(),
  /** Code of the place, for municipalities. */
  ubigeo: z.string().optional(),
  /** Place in words: `Trujillo, La Libertad`. */
  place: z.string().optional(),
  /** Body that took its place. */
  successor: z.string().optional(),
  notes: z.string().optional(),
});

export type Issuer = z.output<typeof IssuerSchema>;
