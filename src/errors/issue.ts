/** Where something was found: a file of the project, and a line and column (from 1) when known. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** One finding of a checker, as data; wording for people is in `message` and `fix`. */
export interface Issue {
  /** Permanent, searchable name of the rule, kebab-case. */
  rule: string;
  place: Place;
  /** What happened, in Spanish, one or two full sentences. */
  message: string;
  /** What to do, with a corrected line ready to paste when there is one. */
  fix?: string;
  /** Warnings are printed but do not fail a check. Default: error. */
  severity?: 'error' | 'warning';
}

/** `file:line:column`, leaving out what is not known. */
export function formatPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

/** One issue as the lines an author reads: place and rule, message, fix. */
export function formatIssue(issue: Issue): string {
  const head = `${issue.severity === 'warning' ? 'aviso' : 'error'}  ${formatPlace(issue.place)}  [${issue.rule}]`;
  const fix = issue.fix === undefined ? [] : [`  → ${issue.fix.replaceAll('\n', '\n    ')}`];
  return [head, `  ${issue.message}`, ...fix].join('\n');
}

/** Sorted by file, line, column and rule, so that two runs print the same. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      a.place.file.localeCompare(b.place.file) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0) ||
      a.rule.localeCompare(b.rule),
  );
}
