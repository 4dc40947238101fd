/**
 * What the texts themselves define: terms, each with all its definitions word for word, and the siglas they spell out. Read off the trees by
 * rule; content/registries/glossary.json has only what cannot be. Begin with `find-definitions.ts`, `find-siglas.ts`; `build-glossary.ts`
 * puts together, `mark-terms.ts` leads from the words of a norm to what it says they mean. Words of ours are another room: `#terms`.
 */
export { buildGlossary, findNormDefinitions, formatTermId, type DefiningText } from './build-glossary.ts';
export type { FoundDefinition } from './find-definitions.ts';
export { glossary, readGlossaryContent } from './glossary.content.ts';
export {
  formatSiglaPath,
  formatTermPath,
  saySame,
  type Definition,
  type Expansion,
  type Glossary,
  type GlossarySigla,
  type GlossaryTerm,
} from './glossary.ts';
export { listPlanWords } from './plan-words.ts';
export { listTermsToMark } from './list-terms-to-mark.ts';
export { markTerms, type TermToMark } from './mark-terms.ts';
export { readGlossary } from './read-glossary.ts';
