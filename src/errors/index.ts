export { formatIssue, formatPlace, sortIssues, type Issue, type Place } from './issue.ts';
export { SiteError } from './site-error.ts';
export { checkWithHints, parseWithHints } from './parse-with-hints.ts';
export { findNearest } from './find-nearest.ts';
