/** The glossary of all texts, gathered from their stored trees for pages and files. Begin with `load-glossary.ts`. */
export { loadGlossary } from './load-glossary.ts';
