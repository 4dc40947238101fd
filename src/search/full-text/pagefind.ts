/** One hit as Pagefind lists it; `data` loads its text. */
export interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

/** The text of a hit; `excerpt` is escaped HTML with `<mark>` around the words found. */
export interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Answers that are asked for, by the name of the filter. */
export type PagefindFilters = Record<string, string[]>;

/** The part of Pagefind's module that is used. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string | null, options?: { filters?: PagefindFilters }) => Promise<{ results: PagefindHit[] }>;
}
