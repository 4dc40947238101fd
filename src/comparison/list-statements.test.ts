import { describe, expect, test } from 'vitest';
import type { ComparisonCell } from './comparison.schema.ts';
import { isUneven, listStatements } from './list-statements.ts';

const one = { says: 'Sí.', sources: [{ norm: 'ley-1' }] };
const silent: ComparisonCell = { silent: true };
const two: ComparisonCell = { differs: [one, one] };

describe('isUneven', () => {
  test.for([
    { cells: { a: one, b: one }, uneven: false, reason: 'both rule it: whether alike is for the reader' },
    { cells: { a: one, b: silent }, uneven: true, reason: 'one is silent' },
    { cells: { a: two, b: one }, uneven: true, reason: 'one contradicts itself' },
    { cells: { a: silent, b: silent }, uneven: false, reason: 'nobody rules it' },
    { cells: { a: one, b: one, c: silent }, uneven: true, reason: 'the third of three is silent' },
  ])('$reason', ({ cells, uneven }) => {
    expect(isUneven({ id: 'x', label: 'X', cells })).toBe(uneven);
  });

  test('silence has no statements', () => {
    expect([silent, one, two].map((cell) => listStatements(cell).length)).toEqual([0, 1, 2]);
  });
});
