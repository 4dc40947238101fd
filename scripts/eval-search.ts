import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  lookUp,
  pagefindFolder,
  pagefindOptions,
  searchFullText,
  type LookupIndex,
  type Pagefind,
  type SearchQuery,
  addTexts,
  type LookupField,
  addTitles,
  type LookupTexts,
} from '#search';
import queries from '../src/search/full-text/search-queries.json' with { type: 'json' };

const dist = resolve(process.argv[2] ?? 'dist');
const inView = 3;
const columns = { query: 46, page: 46 };

/** Addresses as the results page lists them: what the number means, then hits of the full text. */
async function listPages(query: string, index: LookupIndex, pagefind: Pagefind): Promise<string[]> {
  const result = lookUp(query, index);
  const choices = result.kind === 'none' ? [] : result.kind === 'one' ? [result] : result.choices;
  const hits = await Promise.all((await searchFullText(pagefind, query)).slice(0, inView).map((hit) => hit.data()));
  return [...choices, ...hits].map(({ url }) => url.replace(/#.*$/, ''));
}

/** Pagefind's own module with the built index; it fetches its files, here from disk. */
async function loadPagefind(): Promise<Pagefind> {
  const folder = join(dist, pagefindFolder);
  globalThis.fetch = async (address) => {
    const path = (address instanceof Request ? address.url : String(address)).replace(/\?.*$/, '');
    return new Response(await readFile(path));
  };
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ ...pagefindOptions, basePath: `${folder}/`, baseUrl: '/' });
  return pagefind;
}

function formatRow(place: number, { query, pages, tools = [] }: SearchQuery, found: readonly string[]): string {
  const at = place < 0 ? '—' : String(place + 1);
  const isLate = tools.length > 0 && !tools.includes(found[0] ?? '');
  const late = isLate ? `→ primero ${found[0] ?? ''} (se espera ${tools.join(' o ')})` : '';
  const first = place < 0 ? `→ ${found.slice(0, inView).join(' ')} (se espera ${pages.join(' o ')})` : '';
  return `${at.padStart(2)}  ${query.padEnd(columns.query)} ${(found[place] ?? '').padEnd(columns.page)} ${first || late}`.trimEnd();
}

const formatShare = (part: number, whole: number): string =>
  `${part} de ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

if (!existsSync(join(dist, pagefindFolder))) {
  console.error(`No hay índice de búsqueda en ${dist}. Primero: npm run build`);
  process.exit(1);
}
const index = JSON.parse(readFileSync(join(dist, 'buscar/indice.json'), 'utf8')) as LookupIndex;
const readPart = (name: string) => JSON.parse(readFileSync(join(dist, `buscar/${name}.json`), 'utf8')) as unknown;
addTexts(index, readPart('articulos') as LookupTexts);
addTitles(index, readPart('titulos') as LookupField);
const pagefind = await loadPagefind();
const places: number[] = [];
const tools: boolean[] = [];
for (const query of queries as SearchQuery[]) {
  const found = await listPages(query.query, index, pagefind);
  const place = found.slice(0, inView).findIndex((page) => [...(query.tools ?? []), ...query.pages].includes(page));
  places.push(place);
  if (query.tools) tools.push(query.tools.includes(found[0] ?? ''));
  console.log(formatRow(place, query, found));
}
const count = (isMet: (place: number) => boolean): string => formatShare(places.filter(isMet).length, places.length);
console.log(`\nPrimero: ${count((place) => place === 0)}. Entre los tres primeros: ${count((place) => place >= 0)}.`);
console.log(`Herramienta primero, donde se espera: ${formatShare(tools.filter(Boolean).length, tools.length)}.`);
process.exit(places.some((place) => place < 0) || tools.includes(false) ? 1 : 0);
