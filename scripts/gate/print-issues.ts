import { formatIssue, sortIssues, type Issue } from '#errors';

/** How many issues of one rule are printed whole; a broken template would print thousands. */
const SHOWN_PER_RULE = 40;

/** Prints issues sorted, at most so many of one rule, and returns how many are errors. */
export function printIssues(issues: readonly Issue[], most = SHOWN_PER_RULE): number {
  const byRule = Map.groupBy(sortIssues(issues), ({ rule }) => rule);
  for (const [rule, found] of byRule) {
    for (const issue of found.slice(0, most)) console.log(`${formatIssue(issue)}\n`);
    if (found.length > most) console.log(`… y ${found.length - most} más de [${rule}]\n`);
  }
  return issues.filter(({ severity }) => severity !== 'warning').length;
}
