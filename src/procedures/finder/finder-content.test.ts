import { expect, test } from 'vitest';
import { readFinder } from '../record/procedures.content.ts';

const finder = readFinder();

test('steps go from first to later', () => {
  const order = ['primero', 'luego', 'despues'];
  for (const { id, steps } of finder.results) {
    const given = steps.map(({ when }) => order.indexOf(when));
    expect(given, id).toEqual(given.toSorted((a, b) => a - b));
    expect(given[0], id).toBe(0);
  }
});
