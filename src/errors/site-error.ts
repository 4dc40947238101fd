import { formatIssue, type Issue } from './issue.ts';

/** The one error type: a mistake in content or use, made of issues an author can act on. */
export class SiteError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.name = 'SiteError';
    this.issues = issues;
  }
}
