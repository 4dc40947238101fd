import type { LookupIndex, LookupResult } from './lookup-types.ts';

/** Address of the look-up data. */
export const lookupPath = '/buscar/indice.json';

let loading: Promise<(query: string) => LookupResult> | undefined;

async function load(): Promise<(query: string) => LookupResult> {
  const [{ lookUp }, response] = await Promise.all([import('./look-up.ts'), fetch(lookupPath)]);
  if (!response.ok) throw new Error(`${lookupPath}: ${response.status}`);
  const index = (await response.json()) as LookupIndex;
  return (query) => lookUp(query, index);
}

/** The number look-up with its data; fetched once, when it is first wanted. Errors: no connection; the next call tries again. */
export function loadLookup(): Promise<(query: string) => LookupResult> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
