import type { FullTextAnswer } from '../full-text/full-text-search.ts';
import type { PagefindFilters } from '../full-text/pagefind.ts';
import type { Lookup } from '../look-up/load-lookup.ts';
import type { LookupChoice } from '../look-up/lookup-types.ts';
import { findMissingNumber, type MissingNumber } from '../meaning/find-near-norms.ts';

/** Where answers come from; each fails by itself. */
export interface SearchSources {
  loadLookup: () => Promise<Lookup>;
  searchWords: (query: string, filters: PagefindFilters) => Promise<FullTextAnswer>;
}

/** What a number finds. */
export interface NumberAnswer {
  choices: LookupChoice[];
  /** Where the question gives a number that nothing here has. */
  missing?: MissingNumber;
}

/** What a question finds; a part that did not come is undefined. */
export interface SearchAnswer {
  numbers: NumberAnswer | undefined;
  words: FullTextAnswer | undefined;
}

async function findNumber(query: string, lookup: Lookup): Promise<NumberAnswer> {
  const [texts] = await lookup.complete(query);
  if (texts?.status === 'rejected') throw new Error('The texts of the number look-up did not come.');
  const result = lookup.find(query);
  if (result.kind === 'many') return { choices: result.choices };
  if (result.kind === 'one') return { choices: [result] };
  if (!/\d/.test(query)) return { choices: [] };
  const missing = findMissingNumber(query, lookup.index);
  if (!missing) return { choices: [] };
  return missing.held.length > 0 ? { choices: missing.held } : { choices: [], missing };
}

/** Asks both searches at once; one that fails does not take the other with it. A number that is not here has no words. */
export async function answerQuestion(
  query: string,
  filters: PagefindFilters,
  { loadLookup, searchWords }: SearchSources,
  tellNumbers: (numbers: NumberAnswer) => void = () => undefined,
): Promise<SearchAnswer> {
  const findNumbers = async (): Promise<NumberAnswer> => {
    const numbers = await findNumber(query, await loadLookup());
    tellNumbers(numbers);
    return numbers;
  };
  const [number, text] = await Promise.allSettled([findNumbers(), searchWords(query, filters)]);
  const numbers = number.status === 'fulfilled' ? number.value : undefined;
  const words = text.status === 'fulfilled' ? text.value : undefined;
  const isOnlyNumber = numbers?.missing !== undefined && (numbers.missing.isAlone || !words?.isSure);
  return { numbers, words: words && isOnlyNumber ? { ...words, hits: [], meant: [] } : words };
}
