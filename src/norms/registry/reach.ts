import type { Issuer, IssuerKind } from './issuer.schema.ts';

/** Bodies of the whole country. */
const NATIONAL: ReadonlySet<IssuerKind> = new Set(['congreso', 'poder-ejecutivo', 'ministerio', 'organismo']);

/** Bodies of one place: a row of theirs says which. */
const LOCAL: ReadonlySet<IssuerKind> = new Set([
  'gobierno-regional',
  'municipalidad-provincial',
  'municipalidad-distrital',
]);

/** True for a body whose norms are of the whole country. */
export const isNational = ({ kind }: Pick<Issuer, 'kind'>): boolean => NATIONAL.has(kind);

/** True for a body that governs one place. */
export const isLocal = ({ kind }: Pick<Issuer, 'kind'>): boolean => LOCAL.has(kind);

/** Where a norm applies, in words. How far that of a municipality reaches only the norm says: without its word, nobody does. */
export function formatReach({ territory }: { territory?: string | undefined }, issuer: Pick<Issuer, 'kind'>): string {
  return territory ?? (isNational(issuer) ? 'Todo el país' : 'No consta');
}
