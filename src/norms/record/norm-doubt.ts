import { findCurrentStatus, isUnconfirmed } from './status-words.ts';
import type { NormRecord } from './norm.schema.ts';

/** What whoever relies on a norm must be told first: that its state is not certain. */
export interface NormDoubt {
  /** Id of the norm. */
  norm: string;
  /** `No sabemos si esta norma sigue vigente.`; with its name where there are several. */
  says: string;
  /** `Es de 2012.`; empty where the year is not known. */
  age: string;
}

/**
 * The doubt about a norm whose state nothing settles; undefined where its state is known, whatever it is.
 * `name` is for places that speak of more than one norm: `OM N° 011-2012-MPT`.
 */
export function describeDoubt(
  { id, status, year }: Pick<NormRecord, 'id' | 'status' | 'year'>,
  name?: string,
): NormDoubt | undefined {
  const current = findCurrentStatus(status);
  if (current.value !== 'no-determinada' && !isUnconfirmed(current)) return undefined;
  return {
    norm: id,
    says: `No sabemos si ${name === undefined ? 'esta norma' : `la norma ${name}`} sigue vigente.`,
    age: year === null ? '' : `Es de ${year}.`,
  };
}
