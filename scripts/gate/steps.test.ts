import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { steps } from './steps.ts';

/** Steps of the table in CONTRIBUTING.md, in its order; what is in bold runs in `npm test`, too. */
function readTable(): { name: string; test: boolean }[] {
  const [, table = ''] = /^\| step .*\n\| -.*\n((?:\|.*\n)+)/m.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  return table
    .trim()
    .split('\n')
    .flatMap((row) => (row.split('|')[1] ?? '').split(',').map((cell) => cell.trim()))
    .map((cell) => ({ name: cell.replaceAll('*', ''), test: cell.startsWith('**') }));
}

test('CONTRIBUTING.md says every step, and which are `npm test`, too', () => {
  const byName = (list: readonly { name: string; test?: boolean }[]): string[] =>
    list.map((step) => `${step.name}${step.test ? ' (npm test)' : ''}`).toSorted();
  expect(byName(readTable())).toEqual(byName(steps));
});
