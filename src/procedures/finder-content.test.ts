import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadObservations } from '#observations';
import { tools } from '#tools';
import registry from '../../content/registries/norms.json' with { type: 'json' };
import { checkFinder } from './check-finder.ts';
import { finder } from './finder.ts';

const listFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replace(/\.mdx$/, ''));

test('the finder leads every reader to something that exists, and offers every procedure', () => {
  const targets = {
    procedures: listFiles('content/procedures'),
    tools: tools.map(({ id }) => id),
    norms: [...registry.map(({ id }) => id), ...listFiles('content/norms')],
    observations: loadObservations().observations.map(({ id }) => id),
  };
  expect(checkFinder(finder, targets)).toEqual([]);
});

test('steps go from first to later', () => {
  const order = ['primero', 'luego', 'despues'];
  for (const { id, steps } of finder.results) {
    const given = steps.map(({ when }) => order.indexOf(when));
    expect(given, id).toEqual(given.toSorted((a, b) => a - b));
    expect(given[0], id).toBe(0);
  }
});
