/** What counts as grave, for lists of observations and of differences: a face of its own, so that no browser gets the content. */
export { countBySeverity, isGrave } from './is-grave.ts';
