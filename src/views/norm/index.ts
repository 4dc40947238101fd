/**
 * The page of a norm and of one of its provisions: head, contents, references, notes beside the text.
 * Begin with `NormHead.astro` and `describe-norm.ts`; `behaviour/` is what moves.
 */
export { describeNorm, describeProvision } from './describe-norm.ts';
export { listPlace } from './list-place.ts';
export { renderNotesInBrief } from './norm-notes.ts';
