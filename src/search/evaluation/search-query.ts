/** A question people ask and the pages one of which must be among the first three. Source: search-queries.json. */
export interface SearchQuery {
  query: string;
  pages: string[];
  /** Procedures and tools one of which must come first: asked in everyday words, the answer stands before the text. */
  tools?: string[];
  /** Why these pages, in Spanish. */
  why: string;
  /** Who asks. */
  who: string;
  /** `tuned`: words and weights were chosen with it in view; `held-out`: written afterwards. */
  set: 'tuned' | 'held-out';
}
