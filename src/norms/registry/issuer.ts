import { onceFromContent } from '#catalogue';
import { listIssuers } from '../record/norms.content.ts';
import type { Issuer } from './issuer.schema.ts';

const indexIssuers = onceFromContent(() => new Map(listIssuers().map((issuer) => [issuer.id, issuer])));

/** The issuer with this id; throws for an id that is not in the registry. */
export function findIssuer(id: string): Issuer {
  const issuer = indexIssuers().get(id);
  if (!issuer) throw new Error(`Unknown issuer: ${id}`);
  return issuer;
}

/** Shortest clear name: the town of a municipality, else a sigla of letters only, else the name of the whole body. */
export function formatShortIssuer({ name, siglas, place }: Pick<Issuer, 'name' | 'siglas' | 'place'>): string {
  const town = place?.split(',')[0];
  const sigla = siglas[0] && /^\p{L}+$/u.test(siglas[0]) ? siglas[0] : undefined;
  return town ?? sigla ?? name.replace(/ – .*$/, '');
}
