import type { SearchQuery } from './search-query.ts';

/** Hits that count: those in view. */
export const inView = 3;

/** What a question finds on the results page. */
export interface FoundPages {
  /** Addresses without places on them: what a number means, then hits of the full text, those in view. */
  pages: string[];
  /** True where nothing is shown but that it is not here. */
  isNothing: boolean;
}

/** How a question went. */
export interface RatedQuery extends FoundPages {
  query: SearchQuery;
  /** Place of the first right page among those in view, from 0; -1 for none. */
  place: number;
  /** True where nothing may be shown. */
  isUncovered: boolean;
  isMet: boolean;
  /** False where a tool must come first and another page does. */
  isToolFirst: boolean;
}

/** Pages of a body in the plan of the roadmap lead to the page of that body: whoever finds the one is there. */
const followMove = (page: string): string =>
  page.replace(/^\/planes\/plan-hdr-as-2025\/entidad\/(?=[^/]+\/$)/, '/entidades/');

/** Compares what is found with what must be. */
export function rateQuery(query: SearchQuery, found: FoundPages): RatedQuery {
  const { pages, tools = [] } = query;
  const right = [...tools, ...pages].flatMap((page) => [page, followMove(page)]);
  const isUncovered = right.length === 0;
  const place = found.pages.slice(0, inView).findIndex((page) => right.includes(page));
  const isToolFirst = tools.length === 0 || tools.includes(found.pages[0] ?? '');
  return { ...found, query, place, isUncovered, isToolFirst, isMet: isUncovered ? found.isNothing : place >= 0 };
}

/** How many questions went well. */
export interface QueryCounts {
  answerable: number;
  /** The right page is the first. */
  first: number;
  /** It is among those in view. */
  found: number;
  uncovered: number;
  /** Nothing is shown, and nothing may be. */
  nothing: number;
}

/** Counts questions that have an answer apart from those that have none here. */
export function countQueries(rated: readonly RatedQuery[]): QueryCounts {
  const answerable = rated.filter(({ isUncovered }) => !isUncovered);
  const uncovered = rated.filter(({ isUncovered }) => isUncovered);
  return {
    answerable: answerable.length,
    first: answerable.filter(({ place }) => place === 0).length,
    found: answerable.filter(({ isMet }) => isMet).length,
    uncovered: uncovered.length,
    nothing: uncovered.filter(({ isMet }) => isMet).length,
  };
}
