import type { NormRecord } from './norm.schema.ts';

/** The number of a norm; undefined where it has none, and where no source says one. */
export function findKnownNumber({ number }: Pick<NormRecord, 'number'>): string | undefined {
  return number === null || number === 'no consta' ? undefined : number;
}
