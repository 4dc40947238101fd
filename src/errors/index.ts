export { formatIssue, formatPlace, sortIssues, type Issue, type Place } from './issue.ts';
export { SiteError } from './site-error.ts';
export { checkWithHints, parseWithHints, type Locate } from './parse-with-hints.ts';
export { findNearest } from './find-nearest.ts';
export { parseYaml, type LocatedValue } from './parse-yaml.ts';
export { listRepeatedKeys, parseJson } from './parse-json.ts';
export type { ValuePath } from './schema-at-path.ts';
