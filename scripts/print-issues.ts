import { formatIssue, sortIssues, type Issue } from '#errors';

/** How many issues of one rule are printed whole; a broken template would print thousands. */
const SHOWN_PER_RULE = 40;

/** Prints issues sorted, errors last in the count, and returns how many are errors. */
export function printIssues(issues: readonly Issue[]): number {
  const byRule = Map.groupBy(sortIssues(issues), ({ rule }) => rule);
  for (const [rule, found] of byRule) {
    for (const issue of found.slice(0, SHOWN_PER_RULE)) console.log(`${formatIssue(issue)}\n`);
    if (found.length > SHOWN_PER_RULE) console.log(`… y ${found.length - SHOWN_PER_RULE} más de [${rule}]\n`);
  }
  return issues.filter(({ severity }) => severity !== 'warning').length;
}
