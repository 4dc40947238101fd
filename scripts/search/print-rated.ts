import { inView, type QueryCounts, type RatedQuery } from '#search';

const columns = { query: 46, page: 46 };

/** A question in a line: place, words, the page found, and what was expected where it was not. */
export function formatRated({ query, pages, place, isUncovered, isMet, isToolFirst }: RatedQuery): string {
  const at = isUncovered ? (isMet ? '∅' : '—') : place < 0 ? '—' : String(place + 1);
  const shown = pages.slice(0, inView).join(' ');
  const wanted = isUncovered ? 'nada' : [...(query.tools ?? []), ...query.pages].join(' o ');
  const missed = `→ ${shown === '' ? 'nada' : shown} (se espera ${wanted})`;
  const late = isToolFirst ? '' : `→ primero ${pages[0] ?? 'nada'} (se espera ${(query.tools ?? []).join(' o ')})`;
  const line = `${at.padStart(2)}  ${query.query.padEnd(columns.query)} ${(pages[place] ?? '').padEnd(columns.page)}`;
  return `${line} ${isMet ? late : missed}`.trimEnd();
}

/** `5 de 8 (62.5 %)`. */
export const formatShare = (part: number, whole: number): string =>
  `${part} de ${whole}${whole === 0 ? '' : ` (${((100 * part) / whole).toFixed(1)} %)`}`;

/** The counts in two sentences. */
export function formatCounts({ answerable, first, found, uncovered, nothing }: QueryCounts): string {
  return [
    `Primero: ${formatShare(first, answerable)}. Entre los tres primeros: ${formatShare(found, answerable)}.`,
    `De lo que no cubrimos, nada más que «no lo tenemos»: ${formatShare(nothing, uncovered)}.`,
  ].join('\n');
}
