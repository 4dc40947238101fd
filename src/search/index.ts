/**
 * Search in two ways: by number (`look-up/`, small data, answers while typing) and by words (`full-text/`, Pagefind, records of
 * what a page says). `meaning/` reads what a question means: misspelled words, places that are not covered. `box/` is the search box and the page of results. Begin with `look-up/look-up.ts` and `full-text/search-record.ts`.
 */
export { buildLookupIndex, type LookupNorm } from './look-up/lookup-index.ts';
export { addTexts, addTitles, splitLookup, type LookupField, type LookupTexts } from './look-up/split-lookup.ts';
export { lookUp } from './look-up/look-up.ts';
export type { LookupChoice, LookupIndex, LookupResult } from './look-up/lookup-types.ts';
export { type SearchNorm, type SearchProvision, type SearchRecord } from './full-text/search-record.ts';
export type { SearchWords } from './full-text/search-words.ts';
export { searchWords } from './full-text/search.content.ts';
export { searchFullText, type FullTextAnswer } from './full-text/full-text-search.ts';
export type { Pagefind } from './full-text/pagefind.ts';
export { buildSearchAids } from './meaning/search-aids.ts';
export { findMissingNumber } from './meaning/find-near-norms.ts';
export { searchOutside } from './meaning/outside.content.ts';
export { pagefindFolder, pagefindOptions } from './full-text/pagefind-options.ts';
export { buildSearchIntegration } from './full-text/pagefind-integration.ts';
export { listSearchDoors, type SearchDoors } from './full-text/list-search-doors.ts';
export { listSearchFilters, type SearchFilter } from './full-text/list-search-filters.ts';
export { readSearchRecords } from './full-text/read-search-records.ts';
export { FirstRunsSchema, SearchQueriesSchema, type FirstRun } from './evaluation/search-query.ts';
export {
  countQueries,
  inView,
  rateQuery,
  type FoundPages,
  type QueryCounts,
  type RatedQuery,
} from './evaluation/rate-queries.ts';
export { answerQuestion, type SearchAnswer } from './box/answer-question.ts';
