import { readFileSync } from 'node:fs';
import { parseWithHints, parseYaml, SiteError } from '#errors';
import { WorkedExamplesSchema, type WorkedExample } from './example.schema.ts';

/** Reads `content/examples/<calculator>.json`, from the project's root; throws a SiteError with every mistake. */
export function loadExamples(calculatorId: string, folder = 'content/examples'): WorkedExample[] {
  const file = `${folder}/${calculatorId}.json`;
  const { value, issues, locate } = parseYaml(readFileSync(file, 'utf8'), file);
  if (issues.length > 0) throw new SiteError(issues);
  return parseWithHints(WorkedExamplesSchema, value, locate);
}
