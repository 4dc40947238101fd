import { searchFullText, type FullTextAnswer } from '../full-text/full-text-search.ts';
import { canReachIndex, dropPagefind, loadPagefind } from '../full-text/load-pagefind.ts';
import type { PagefindFilters } from '../full-text/pagefind.ts';
import { pagefindFolder } from '../full-text/pagefind-options.ts';
import { loadLookup } from '../look-up/load-lookup.ts';
import { buildSearchAids } from '../meaning/search-aids.ts';
import { answerQuestion, type NumberAnswer, type SearchAnswer } from './answer-question.ts';
import type { SearchState } from './search-state.ts';

const aids = buildSearchAids(async (file) => {
  const response = await fetch(`/${pagefindFolder}/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
});

async function searchWords(query: string, filters: PagefindFilters): Promise<FullTextAnswer> {
  const [pagefind] = await Promise.all([loadPagefind(), aids.listOutside()]);
  try {
    const answer = await searchFullText(pagefind, aids, query, filters);
    if (answer.hits.length === 0 && !(await canReachIndex())) {
      throw new Error('The index of the full text did not come.');
    }
    return answer;
  } catch (error) {
    dropPagefind();
    throw error;
  }
}

/** What the address of the results page asks for; what its number means is told as soon as it is there. */
export function askSearch(
  { q, filters }: SearchState,
  tellNumbers: (numbers: NumberAnswer) => void,
): Promise<SearchAnswer> {
  const asked = Object.fromEntries(Object.entries(filters).map(([key, value]) => [key, [value]]));
  return answerQuestion(q, asked, { loadLookup, searchWords }, tellNumbers);
}
