import type { LookupIndex, LookupRow } from './lookup-types.ts';

/** One field of norms by norm id, fetched when it is first needed. */
export type LookupField = Record<string, string>;

/** What grows with each text. */
export interface LookupTexts {
  provisions: LookupField;
  /** Known from the first letter on, since people name an ordinance by its town. */
  titles: LookupField;
}

/** The look-up data in three files, the first of which is enough to show that a search box is there. */
export interface SplitLookup {
  /** Written to `/buscar/indice.json`, fetched when the box gets focus. */
  index: LookupIndex;
  /** Provisions, and the titles of norms with text, written to `/buscar/articulos.json`, fetched with the first letter. */
  texts: LookupTexts;
  /** Titles of the rest, written to `/buscar/titulos.json`, fetched with the first number. */
  titles: LookupField;
}

/** True for a norm whose text is here. */
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

/** The look-up data without provisions and titles, and those apart. */
export function splitLookup({ types, norms }: LookupIndex): SplitLookup {
  const titles: LookupField = {};
  const texts: LookupTexts = { provisions: {}, titles: {} };
  const rows = norms.map((row): LookupRow => {
    const [id, label, title, ended, listed, formerIds, unnumbered] = row;
    if (listed) texts.provisions[id] = listed;
    (hasText(row) ? texts.titles : titles)[id] = title;
    return shortenRow([id, label, '', ended ?? '', '', formerIds ?? [], unnumbered ?? 0]);
  });
  return { index: { types, norms: rows }, texts, titles };
}

/** Puts titles back where they are missing. */
export function addTitles({ norms }: LookupIndex, titles: LookupField): void {
  for (const row of norms) row[2] ||= titles[row[0]] ?? '';
}

/** Puts provisions back, and the titles that came with them. */
export function addTexts(index: LookupIndex, { provisions, titles }: LookupTexts): void {
  addTitles(index, titles);
  for (const row of index.norms) {
    const listed = provisions[row[0]];
    if (listed === undefined) continue;
    row[3] ??= '';
    row[4] = listed;
  }
}
