import { foldWords } from '#text';
import type { NormFilter } from './norm-filter-query.ts';

/** What the filter looks at in one row of the list of norms. */
export interface NormRow {
  /** Folded words of the row, its group and its keywords. */
  words: string;
  /** Folded title, for sorting. */
  title: string;
  type: string;
  issuer: string;
  status: string;
  year: string;
  topics: readonly string[];
  hasText: boolean;
  /** Sorting date: `2010-06-03`, `2010`, or empty. */
  date: string;
  citedBy: number;
  /** Place in the list as printed: by rank, then number. */
  place: number;
}

/** True when the row answers everything the filter asks. */
export function isNormMatch(row: NormRow, filter: NormFilter): boolean {
  const isEqual = (wanted: string, value: string): boolean => wanted === '' || wanted === value;
  return (
    isEqual(filter.tipo, row.type) &&
    isEqual(filter.emisor, row.issuer) &&
    isEqual(filter.estado, row.status) &&
    isEqual(filter.anio, row.year) &&
    (filter.tema === '' || row.topics.includes(filter.tema)) &&
    (filter.texto === '' || row.hasText) &&
    foldWords(filter.q)
      .split(' ')
      .every((word) => row.words.includes(word))
  );
}

/** How two rows are ordered under a sort key; the printed order decides between equals, and where there is no key. */
export function compareNorms(a: NormRow, b: NormRow, order: string): number {
  const byPlace = a.place - b.place;
  if (order === 'fecha') return b.date.localeCompare(a.date) || byPlace;
  if (order === 'citas') return b.citedBy - a.citedBy || byPlace;
  if (order === 'titulo') return a.title.localeCompare(b.title, 'es') || byPlace;
  return byPlace;
}
