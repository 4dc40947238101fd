import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  addTexts,
  addTitles,
  answerQuestion,
  buildSearchAids,
  inView,
  lookUp,
  pagefindFolder,
  pagefindOptions,
  searchFullText,
  type FoundPages,
  type LookupField,
  type LookupIndex,
  type LookupTexts,
  type Pagefind,
  type SearchAnswer,
} from '#search';

/** What a question shows on the results page. */
export type FindPages = (query: string) => Promise<FoundPages>;

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

async function listShown({ numbers, words }: SearchAnswer): Promise<FoundPages> {
  if (!numbers || !words) throw new Error('A part of the search of the built site did not come.');
  const hits = await Promise.all(words.hits.slice(0, inView).map((hit) => hit.data()));
  const pages = [...numbers.choices, ...hits].map(({ url }) => url.replace(/#.*$/, ''));
  return { pages, isNothing: pages.length === 0 };
}

/** The search of a built site; ends the program where there is none. */
export async function openSearch(dist: string): Promise<FindPages> {
  if (!existsSync(join(dist, pagefindFolder))) {
    console.error(`No hay índice de búsqueda en ${dist}. Primero: npm run build`);
    process.exit(1);
  }
  const [index, pagefind] = [loadIndex(dist), await loadPagefind(dist)];
  const aids = buildSearchAids(async (file): Promise<unknown> =>
    JSON.parse(await readFile(join(dist, pagefindFolder, file), 'utf8')),
  );
  const lookup = { index, find: (query: string) => lookUp(query, index), complete: () => Promise.resolve([]) };
  return async (query) =>
    listShown(
      await answerQuestion(
        query,
        {},
        {
          loadLookup: () => Promise.resolve(lookup),
          searchWords: (words, filters) => searchFullText(pagefind, aids, words, filters),
        },
      ),
    );
}
