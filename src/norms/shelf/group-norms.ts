import { findNormType } from '../registry/norm-type.ts';
import type { NormType } from '../registry/norm-type.schema.ts';
import { listNormTypes } from '../record/norms.content.ts';
import type { NormRecord } from '../record/norm.schema.ts';

/** A kind of norm with its norms. */
export interface NormGroup<Entry> {
  type: NormType;
  entries: Entry[];
}

/** Norms by kind, kinds in order of rank, norms in the order given; kinds without norms are left out. */
export function groupNormsByType<Entry extends { record: Pick<NormRecord, 'type'> }>(
  entries: readonly Entry[],
): NormGroup<Entry>[] {
  const groups = new Map<NormType, Entry[]>(listNormTypes().map((type) => [type, []]));
  for (const entry of entries) groups.get(findNormType(entry.record.type))?.push(entry);
  return [...groups].map(([type, members]) => ({ type, entries: members })).filter((group) => group.entries.length > 0);
}
