/**
 * Words that a neighbour would not use: what they mean in plain words, and sigla with their expansion and how sure it is.
 * `Explained.astro` marks the first of each on a page. Begin with `term.schema.ts`.
 */
export type { Term } from './term.schema.ts';
export { terms } from './terms.content.ts';
export { buildTermFinder } from './find-terms.ts';
