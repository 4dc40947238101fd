import type { LookupIndex, LookupRow } from './lookup-types.ts';

/** Titles by norm id; written to `/buscar/titulos.json`, fetched when the first number is typed. */
export type LookupTitles = Record<string, string>;

/** True for a norm whose text is here: its title goes with the look-up data, since people name it by its town. */
function hasText([, , , , provisions]: LookupRow): boolean {
  return provisions !== undefined && provisions !== '' && !provisions.startsWith('#');
}

/** The look-up data without the titles of norms known by their data only, and those titles apart. */
export function splitTitles({ types, norms }: LookupIndex): { index: LookupIndex; titles: LookupTitles } {
  const titles: LookupTitles = {};
  const rows = norms.map((row): LookupRow => {
    if (hasText(row)) return row;
    const [id, label, title, ...rest] = row;
    titles[id] = title;
    return rest.length === 0 && label === '' ? [id, '', ''] : [id, label, '', ...rest];
  });
  return { index: { types, norms: rows }, titles };
}

/** Puts titles back where they are missing. */
export function addTitles({ norms }: LookupIndex, titles: LookupTitles): void {
  for (const row of norms) row[2] ||= titles[row[0]] ?? '';
}
