export { describeNorm, describeProvision } from './describe-norm.ts';
export { listPlace } from './list-place.ts';
export { renderNotesInBrief, renderNotesInFull } from './norm-notes.ts';
