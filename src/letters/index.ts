/**
 * Letters to fill in: whether a norm is in force, a request where the norm prints no model. What is typed stays on the page.
 * Begin with `letter.schema.ts`; `fill-letter.ts` puts in what the page knows.
 */
export type { Letter } from './letter.schema.ts';
export { letters, listLetters } from './letters.content.ts';
export { formatDoubtId, formatLetterPath } from './letter-path.ts';
export { joinLetter, type LetterFacts } from './fill-letter.ts';
