/** How what is grave is counted, for lists of observations and of differences: a face of its own, so that no browser gets the content. */
export { countBySeverity } from './is-grave.ts';
