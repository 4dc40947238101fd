import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { steps } from './steps.ts';

test('CONTRIBUTING tells every step in its order, those of npm test in bold', () => {
  const [, table = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('| step ');
  const told = table
    .split('\n\n', 1)
    .flatMap((lines) => lines.split('\n').slice(2))
    .flatMap((line) => (line.split('|')[1] ?? '').split(','))
    .map((name) => name.trim());
  expect(told).toEqual(steps.map(({ name, test: isTest }) => (isTest ? `**${name}**` : name)));
});
