import type { LookupIndex, LookupRow } from './lookup-types.ts';

/** One field of norms by norm id, fetched when it is first needed. */
export type LookupField = Record<string, string>;

/** What is needed to answer, and grows with each norm and each text. */
export interface LookupTexts {
  provisions: LookupField;
  /** Known from the first letter on, since people name an ordinance by its town. */
  titles: LookupField;
  /** The rest of each row, in its order, by norm id. */
  more: Record<string, unknown[]>;
}

/** The look-up data in three files, the first of which is enough to show that a search box is there. */
export interface SplitLookup {
  /** Types and ids, written to `/buscar/indice.json`, fetched when the box gets focus. */
  index: LookupIndex;
  /** Written to `/buscar/articulos.json`, fetched with the first letter: without it nothing is found. */
  texts: LookupTexts;
  /** Titles of the norms without text, written to `/buscar/titulos.json`, fetched with the first number. */
  titles: LookupField;
}

/** True for a norm whose text is here. */
function hasText([, , , , provisions]: LookupRow): boolean {
  return provisions !== undefined && provisions !== '' && !provisions.startsWith('#');
}

const isEmpty = (field: unknown): boolean =>
  field === '' || field === 0 || (Array.isArray(field) && field.length === 0);

/** The look-up data with ids alone, and what belongs to them apart. */
export function splitLookup({ types, norms }: LookupIndex): SplitLookup {
  const titles: LookupField = {};
  const texts: LookupTexts = { provisions: {}, titles: {}, more: {} };
  const rows = norms.map((row): LookupRow => {
    const [id, label, title, ended, listed, formerIds, unnumbered] = row;
    if (listed) texts.provisions[id] = listed;
    (hasText(row) ? texts.titles : titles)[id] = title;
    const more = [label, '', ended ?? '', '', formerIds ?? [], unnumbered ?? 0];
    const last = more.findLastIndex((field) => !isEmpty(field));
    if (last >= 0) texts.more[id] = more.slice(0, last + 1);
    return [id, '', ''];
  });
  return { index: { types, norms: rows }, texts, titles };
}

/** Puts titles back where they are missing. */
export function addTitles({ norms }: LookupIndex, titles: LookupField): void {
  for (const row of norms) row[2] ||= titles[row[0]] ?? '';
}

/** Puts back all but the titles of norms without text. */
export function addTexts(index: LookupIndex, { provisions, titles, more }: LookupTexts): void {
  for (const row of index.norms) {
    const [id] = row;
    // Titles that came before stay.
    more[id]?.forEach((field, at) => {
      if (!row[at + 1]) (row as unknown[])[at + 1] = field;
    });
    const listed = provisions[id];
    if (listed === undefined) continue;
    row[3] ??= '';
    row[4] = listed;
  }
  addTitles(index, titles);
}
