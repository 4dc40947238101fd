import { sortIssues, type Issue } from '#errors';
import { contentRules } from '../content-rules/index.ts';
import { readContent, type Content } from './read-content.ts';

/** Everything that is wrong with the content of the project at `root`, sorted. */
export function checkAllContent(root: string, sources?: string): { content: Content; issues: Issue[] } {
  const content = readContent(root, sources);
  return { content, issues: sortIssues(contentRules.flatMap((rule) => rule(content))) };
}
