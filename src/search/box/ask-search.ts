import { searchFullText, type PagefindHit } from '../full-text/full-text-search.ts';
import { canReachIndex, dropPagefind, loadPagefind } from '../full-text/load-pagefind.ts';
import { loadLookup } from '../look-up/load-lookup.ts';
import type { LookupChoice } from '../look-up/lookup-types.ts';
import type { SearchState } from './search-state.ts';

/** What a question finds; a part that did not come is undefined. */
export interface SearchAnswer {
  choices: LookupChoice[] | undefined;
  hits: PagefindHit[] | undefined;
}

async function findChoices(query: string): Promise<LookupChoice[]> {
  const lookup = await loadLookup();
  const [texts] = await lookup.complete(query);
  if (texts?.status === 'rejected') throw new Error('The texts of the number look-up did not come.');
  const result = lookup.find(query);
  if (result.kind === 'none') return [];
  return result.kind === 'many' ? result.choices : [result];
}

async function findHits({ q, filters }: SearchState): Promise<PagefindHit[]> {
  const asked = Object.fromEntries(Object.entries(filters).map(([key, value]) => [key, [value]]));
  const pagefind = await loadPagefind();
  try {
    const hits = await searchFullText(pagefind, q, asked);
    if (hits.length === 0 && !(await canReachIndex())) throw new Error('The index of the full text did not come.');
    return hits;
  } catch (error) {
    dropPagefind();
    throw error;
  }
}

/** Asks both searches at once; one that fails does not take the other with it. */
export async function askSearch(state: SearchState): Promise<SearchAnswer> {
  const [choices, hits] = await Promise.allSettled([findChoices(state.q), findHits(state)]);
  return {
    choices: choices.status === 'fulfilled' ? choices.value : undefined,
    hits: hits.status === 'fulfilled' ? hits.value : undefined,
  };
}
