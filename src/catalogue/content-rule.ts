import type { Issue } from '#errors';

/**
 * A rule over the project's content, beside the concept it is about (`*.rule.ts`, exported as `rule`). Gives back what
 * is wrong. Where the content it reads is not sound the reading throws a SiteError, and the rule waits until it is.
 */
export type ContentRule = () => readonly Issue[];
