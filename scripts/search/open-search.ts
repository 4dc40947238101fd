import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  addTexts,
  addTitles,
  buildSearchAids,
  lookUp,
  pagefindFolder,
  pagefindOptions,
  searchFullText,
  type LookupField,
  type LookupIndex,
  type LookupTexts,
  type Pagefind,
} from '#search';

/** Hits of the full text that count: those in view. */
export const inView = 3;

/** Addresses that a question finds, as the results page lists them: what the number means, then hits of the full text. */
export type FindPages = (query: string) => Promise<string[]>;

/** Pagefind's own module with the built index; it fetches its files, here from disk. */
async function loadPagefind(dist: string): Promise<Pagefind> {
  const folder = join(dist, pagefindFolder);
  globalThis.fetch = async (address) => {
    const path = (address instanceof Request ? address.url : String(address)).replace(/\?.*$/, '');
    return new Response(await readFile(path));
  };
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ ...pagefindOptions, basePath: `${folder}/`, baseUrl: '/' });
  return pagefind;
}

function loadIndex(dist: string): LookupIndex {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, `buscar/${name}.json`), 'utf8'));
  const index = read('indice') as LookupIndex;
  addTexts(index, read('articulos') as LookupTexts);
  addTitles(index, read('titulos') as LookupField);
  return index;
}

/** The search of a built site; ends the program where there is none. */
export async function openSearch(dist: string): Promise<FindPages> {
  if (!existsSync(join(dist, pagefindFolder))) {
    console.error(`No hay índice de búsqueda en ${dist}. Primero: npm run build`);
    process.exit(1);
  }
  const [index, pagefind] = [loadIndex(dist), await loadPagefind(dist)];
  const aids = buildSearchAids(async (file) => JSON.parse(await readFile(join(dist, pagefindFolder, file), 'utf8')));
  return async (query) => {
    const result = lookUp(query, index);
    const choices = result.kind === 'none' ? [] : result.kind === 'one' ? [result] : result.choices;
    const answer = await searchFullText(pagefind, aids, query);
    const hits = await Promise.all(answer.hits.slice(0, inView).map((hit) => hit.data()));
    return [...choices, ...hits].map(({ url }) => url.replace(/#.*$/, ''));
  };
}
