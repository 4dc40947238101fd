import { z } from 'zod';
import { KebabSchema } from '#text/schemas';

/** Kinds of body, in Spanish. Whether a norm is of the whole country follows from that of its issuer (`reach.ts`). */
export const issuerKinds = [
  'congreso',
  'poder-ejecutivo',
  'ministerio',
  'organismo',
  'gobierno-regional',
  'municipalidad-provincial',
  'municipalidad-distrital',
  'internacional',
  'otro',
] as const;

/** Region (two digits), province (four) or district (six), as the institute of statistics numbers them. */
const UbigeoSchema = z
  .string()
  .regex(/^(?:\d{2}(?:\d{2}){0,2}|no consta)$/)
  .meta({
    description:
      'el ubigeo: 2 cifras de una región, 4 de una provincia, 6 de un distrito (búsquelo en la lista de UBIGEO del INEI), o «no consta»',
    examples: ['1301'],
  });

/** Place in words, with its department: `Trujillo, La Libertad`. */
const PlaceNameSchema = z
  .string()
  .regex(/^[^,\s][^,]*, [^,\s][^,]*$/)
  .meta({ description: 'el lugar, una coma y su departamento', examples: ['Trujillo, La Libertad'] });

/** A body that issues norms. Source: content/registries/issuers.json. */
export const IssuerSchema = z.strictObject({
  /** Kebab-case id, used in the records of norms: `minam`. */
  id: KebabSchema,
  name: z.string().min(1),
  /** Letters by which its norms are known; not unique: `MPT` is Trujillo and Tumbes. */
  siglas: z.array(z.string()),
  /** Kind of body, in Spanish: `ministerio`. */
  kind: z.enum(issuerKinds),
  /** Code of the place, for a region or municipality; `no consta` where no source here says it. */
  ubigeo: UbigeoSchema.optional(),
  /** Its place, for a region or municipality. */
  place: PlaceNameSchema.optional(),
  /** Body that took its place. */
  successor: z.string().optional(),
  notes: z.string().optional(),
});

export type IssuerKind = (typeof issuerKinds)[number];
export type Issuer = z.output<typeof IssuerSchema>;
