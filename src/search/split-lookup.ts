import type { LookupIndex, LookupRow } from './lookup-types.ts';

/** One field of norms by norm id, fetched when it is first needed. */
export type LookupField = Record<string, string>;

/** The look-up data in three files, the first of which is enough to show that a search box is there. */
export interface SplitLookup {
  /** Written to `/buscar/indice.json`, fetched when the box gets focus. */
  index: LookupIndex;
  /** Provisions, written to `/buscar/articulos.json`, fetched with the first letter; they grow with each text. */
  provisions: LookupField;
  /** Titles, written to `/buscar/titulos.json`, fetched with the first number. */
  titles: LookupField;
}

/** True for a norm whose text is here: its title goes with the look-up data, since people name it by its town. */
function hasText([, , , , provisions]: LookupRow): boolean {
  return provisions !== undefined && provisions !== '' && !provisions.startsWith('#');
}

/** A row without the empty fields at its end, but with a title. */
function shortenRow(row: LookupRow): LookupRow {
  const last = row.findLastIndex(
    (field) => field !== '' && field !== 0 && !(Array.isArray(field) && field.length === 0),
  );
  return row.slice(0, Math.max(last + 1, 3)) as LookupRow;
}

/** The look-up data without provisions and without the titles of norms known by their data only, and those apart. */
export function splitLookup({ types, norms }: LookupIndex): SplitLookup {
  const titles: LookupField = {};
  const provisions: LookupField = {};
  const rows = norms.map((row): LookupRow => {
    const [id, label, title, ended, listed, formerIds, unnumbered] = row;
    if (listed) provisions[id] = listed;
    if (!hasText(row)) titles[id] = title;
    return shortenRow([id, label, hasText(row) ? title : '', ended ?? '', '', formerIds ?? [], unnumbered ?? 0]);
  });
  return { index: { types, norms: rows }, provisions, titles };
}

/** Puts titles back where they are missing. */
export function addTitles({ norms }: LookupIndex, titles: LookupField): void {
  for (const row of norms) row[2] ||= titles[row[0]] ?? '';
}

/** Puts provisions back. */
export function addProvisions({ norms }: LookupIndex, provisions: LookupField): void {
  for (const row of norms) {
    const listed = provisions[row[0]];
    if (listed === undefined) continue;
    row[3] ??= '';
    row[4] = listed;
  }
}
