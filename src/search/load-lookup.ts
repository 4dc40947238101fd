import { addTitles, type LookupTitles } from './lookup-titles.ts';
import type { LookupIndex, LookupResult } from './lookup-types.ts';

/** Address of the look-up data. */
export const lookupPath = '/buscar/indice.json';
/** Address of the titles of norms. */
export const titlesPath = '/buscar/titulos.json';

/** The number look-up: what a query means, and the titles that make it plain. */
export interface Lookup {
  find: (query: string) => LookupResult;
  /** Fetches the titles; what is found from then on has them. Errors: no connection. */
  loadTitles: () => Promise<void>;
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

async function load(): Promise<Lookup> {
  const [{ lookUp }, data] = await Promise.all([import('./look-up.ts'), fetchJson(lookupPath)]);
  const index = data as LookupIndex;
  let titles: Promise<void> | undefined;
  return {
    find: (query) => lookUp(query, index),
    loadTitles: () => {
      titles ??= fetchJson(titlesPath).then((found) => {
        addTitles(index, found as LookupTitles);
      });
      return titles;
    },
  };
}

let loading: Promise<Lookup> | undefined;

/** The number look-up with its data; fetched once, when it is first wanted. Errors: no connection; the next call tries again. */
export function loadLookup(): Promise<Lookup> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
