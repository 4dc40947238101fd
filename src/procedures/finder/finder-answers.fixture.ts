import { readFinder } from '../record/procedures.content.ts';
import type { FinderResult } from './finder.schema.ts';

/** The result of the site with this id. */
export function readFinderResult(id: string): FinderResult {
  const found = readFinder().results.find((result) => result.id === id);
  if (!found) throw new Error(`There is no result ${id}.`);
  return found;
}

/** Everything a result says in our words, in order. */
export function listStatementsOf(id: string): string {
  const { lead, steps, notes } = readFinderResult(id);
  return [lead.says, ...steps.flatMap(({ text, hint = '' }) => [text, hint]), ...notes.map(({ says }) => says)].join(
    '\n',
  );
}
