/** A question people ask and the pages one of which must be among the first three. Source: search-queries.json. */
export interface SearchQuery {
  query: string;
  pages: string[];
  /** Why these pages, in Spanish. */
  why: string;
  /** Who asks. */
  who: string;
  /** `tuned`: words and weights were chosen with it in view; `held-out`: written afterwards. */
  set: 'tuned' | 'held-out';
}
