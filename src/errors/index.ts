/**
 * What is wrong, as data: an issue has a rule, a place (file, line), a message and a mend; `SiteError` carries issues.
 * Reads JSON and YAML so that every value knows its line, and says what would have been right. Knows `#text` alone.
 * Begin with `issue.ts` and `parse-with-hints.ts`.
 */
export { formatIssue, formatPlace, sortIssues, type Issue, type Place } from './issue.ts';
export { SiteError } from './site-error.ts';
export { checkWithHints, parseWithHints, type Locate } from './parse-with-hints.ts';
export { formatCorrectedLine } from './format-corrected-line.ts';
export { findNearest } from './find-nearest.ts';
export { parseYaml, type LocatedValue } from './parse-yaml.ts';
export { listOddKeys, parseJson } from './parse-json.ts';
export type { ValuePath } from './schema-at-path.ts';
