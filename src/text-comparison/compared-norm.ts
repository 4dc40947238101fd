import { formatNormPath, formatProvisionPath } from '#norms/blocks';
import type { Unit } from './align/list-units.ts';

/** A norm as the comparison names it. */
export interface ComparedNorm {
  id: string;
  /** `OM N° 011-2012-MPT`. */
  name: string;
  /** Over its column: its town, or its name where two are of one town. */
  short: string;
}

/** Where the whole comparison of two norms is built. */
export const formatPairPath = (a: string, b: string): string => `/comparar/textos/${a}--${b}/`;

/** Address under which two norms, or one part of each, are laid beside each other. */
export function formatCompareQuery(query: { a?: string; b?: string; de?: string; con?: string }): string {
  const given = (['a', 'b', 'de', 'con'] as const).flatMap((name) => {
    const value = query[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  return `/comparar/textos/?${new URLSearchParams(given).toString()}`;
}

/** Where a part of a norm is read in full. */
export const formatUnitPath = ({ id }: ComparedNorm, { eId, page }: Pick<Unit, 'eId' | 'page'>): string =>
  page === '' ? `${formatNormPath(id)}#${eId}` : formatProvisionPath(id, { eId, page });

/** Where its citation is written out, to be copied; undefined for what has no page of its own. */
export const formatQuotePath = ({ id }: ComparedNorm, { page }: Pick<Unit, 'page'>): string | undefined =>
  page === '' ? undefined : `${formatProvisionPath(id, { eId: page, page })}#citar`;
