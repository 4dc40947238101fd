import { z } from 'zod';
import registry from '../../content/registries/issuers.json' with { type: 'json' };

/** A body that issues norms. Source: content/registries/issuers.json. */
export const IssuerSchema = z.strictObject({
  /** Kebab-case id, used in the records of norms: `minam`. */
  id: z.string(),
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

/** All issuers, in the order of the registry. */
export const issuers: readonly Issuer[] = z.array(IssuerSchema).parse(registry);

const byId = new Map(issuers.map((issuer) => [issuer.id, issuer]));

/** The issuer with this id; throws for an id that is not in the registry. */
export function findIssuer(id: string): Issuer {
  const issuer = byId.get(id);
  if (!issuer) throw new Error(`Unknown issuer: ${id}`);
  return issuer;
}

/** Shortest clear name: the town of a municipality, else a sigla of letters only, else the name of the whole body. */
export function formatShortIssuer({ name, siglas, place }: Pick<Issuer, 'name' | 'siglas' | 'place'>): string {
  const town = place?.split(',')[0];
  const sigla = siglas[0] && /^\p{L}+$/u.test(siglas[0]) ? siglas[0] : undefined;
  return town ?? sigla ?? name.replace(/ – .*$/, '');
}
