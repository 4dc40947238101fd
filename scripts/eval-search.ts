import { resolve } from 'node:path';
import type { SearchQuery } from '#search';
import queries from '../src/search/full-text/search-queries.json' with { type: 'json' };
import { inView, openSearch } from './search/open-search.ts';

const dist = resolve(process.argv[2] ?? 'dist');
const columns = { query: 46, page: 46 };

function formatRow(place: number, { query, pages, tools = [] }: SearchQuery, found: readonly string[]): string {
  const at = place < 0 ? '—' : String(place + 1);
  const isLate = tools.length > 0 && !tools.includes(found[0] ?? '');
  const late = isLate ? `→ primero ${found[0] ?? ''} (se espera ${tools.join(' o ')})` : '';
  const first = place < 0 ? `→ ${found.slice(0, inView).join(' ')} (se espera ${pages.join(' o ')})` : '';
  return `${at.padStart(2)}  ${query.padEnd(columns.query)} ${(found[place] ?? '').padEnd(columns.page)} ${first || late}`.trimEnd();
}

const formatShare = (part: number, whole: number): string =>
  `${part} de ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

const findPages = await openSearch(dist);
const places: number[] = [];
const tools: boolean[] = [];
for (const query of queries as SearchQuery[]) {
  const found = await findPages(query.query);
  const place = found.slice(0, inView).findIndex((page) => [...(query.tools ?? []), ...query.pages].includes(page));
  places.push(place);
  if (query.tools) tools.push(query.tools.includes(found[0] ?? ''));
  console.log(formatRow(place, query, found));
}
const count = (isMet: (place: number) => boolean): string => formatShare(places.filter(isMet).length, places.length);
console.log(`\nPrimero: ${count((place) => place === 0)}. Entre los tres primeros: ${count((place) => place >= 0)}.`);
console.log(`Herramienta primero, donde se espera: ${formatShare(tools.filter(Boolean).length, tools.length)}.`);
process.exit(places.some((place) => place < 0) || tools.includes(false) ? 1 : 0);
