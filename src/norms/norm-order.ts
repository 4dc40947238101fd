import { findNormType, normTypes } from './norm-type.ts';
import type { NormType } from './norm-type.ts';
import type { NormRecord } from './norm.schema.ts';

const byNumber = new Intl.Collator('es', { numeric: true });

/** A kind of norm with its norms. */
export interface NormGroup<Entry> {
  type: NormType;
  entries: Entry[];
}

/** Norms by kind, kinds in order of rank, norms by year and number; kinds without norms are left out. */
export function groupNormsByType<Entry extends { record: Pick<NormRecord, 'type' | 'number' | 'year' | 'canonical'> }>(
  entries: readonly Entry[],
): NormGroup<Entry>[] {
  const groups = new Map<NormType, Entry[]>(normTypes.map((type) => [type, []]));
  for (const entry of entries) groups.get(findNormType(entry.record.type))?.push(entry);
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([type, members]) => ({ type, entries: members.sort((a, b) => compareByNumber(a.record, b.record)) }));
}

function compareByNumber(a: Pick<NormRecord, 'number' | 'year' | 'canonical'>, b: Pick<NormRecord, 'number' | 'year' | 'canonical'>): number {
  return (
    (a.year ?? 0) - (b.year ?? 0) ||
    byNumber.compare(a.number ?? '', b.number ?? '') ||
    byNumber.compare(a.canonical, b.canonical)
  );
}
