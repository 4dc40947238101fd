import { lookUp } from './look-up.ts';
import type { LookupIndex, LookupResult } from './lookup-types.ts';
import { addTexts, addTitles, type LookupField, type LookupTexts } from './split-lookup.ts';

/** The number look-up: what a query means, and what makes it plain. */
export interface Lookup {
  index: LookupIndex;
  /** Finds nothing before the texts are here: half an answer would be a wrong one. */
  find: (query: string) => LookupResult;
  /** Fetches what the answer to a query needs: the texts, and with a number the titles; without a connection it is as it was. Tells of each whether it came. */
  complete: (query: string) => Promise<readonly { status: 'fulfilled' | 'rejected' }[]>;
}

async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(`/buscar/${name}.json`);
  if (!response.ok) throw new Error(name);
  return response.json();
}

/** Loads once; after an error the next call tries again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** The number look-up with its data; fetched once, when it is first wanted. Errors: no connection; the next call tries again. */
export const loadLookup: () => Promise<Lookup> = once(async () => {
  const index = (await fetchJson('indice')) as LookupIndex;
  let isWhole = false;
  const loadTexts = once(async () => {
    addTexts(index, (await fetchJson('articulos')) as LookupTexts);
    isWhole = true;
  });
  const loadTitles = once(async () => {
    addTitles(index, (await fetchJson('titulos')) as LookupField);
  });
  return {
    index,
    find: (query) => (isWhole ? lookUp(query, index) : { kind: 'none' }),
    complete: (query) => Promise.allSettled([query && loadTexts(), /\d/.test(query) && loadTitles()]),
  };
});
