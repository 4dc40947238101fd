import { lookUp } from './look-up.ts';
import type { LookupIndex, LookupResult } from './lookup-types.ts';
import { addProvisions, addTitles, type LookupField } from './split-lookup.ts';

/** The number look-up: what a query means, and what makes it plain. */
export interface Lookup {
  /** Finds nothing before the provisions are here: half an answer would be a wrong one. */
  find: (query: string) => LookupResult;
  /** Fetches the provisions of the texts. Errors: no connection; the next call tries again. */
  loadProvisions: () => Promise<void>;
  /** Fetches the titles; what is found from then on has them. Errors: no connection; the next call tries again. */
  loadTitles: () => Promise<void>;
}

async function fetchJson(name: string): Promise<unknown> {
  const response = await fetch(`/buscar/${name}.json`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
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
  return {
    find: (query) => (isWhole ? lookUp(query, index) : { kind: 'none' }),
    loadProvisions: once(async () => {
      addProvisions(index, (await fetchJson('articulos')) as LookupField);
      isWhole = true;
    }),
    loadTitles: once(async () => {
      addTitles(index, (await fetchJson('titulos')) as LookupField);
    }),
  };
});
