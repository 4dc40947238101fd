import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { comparePrinted, type Verdict } from '../cost/checks/compare-printed.ts';
import { divideRanges, multiplyRanges, readRange } from './printed-number.ts';

const show = ({ low, value, high }: ReturnType<typeof readRange>): string[] =>
  [low, value, high].map((n) => n.toFixed());

describe('readRange', () => {
  it.each([
    ['0.17', false, ['0.165', '0.17', '0.175'], 'half of the last digit on each side'],
    ['1,800.00', false, ['1799.995', '1800', '1800.005'], 'commas separate thousands'],
    ['0.00', false, ['0', '0', '0.005'], 'nothing is below zero'],
    ['5', true, ['5', '5', '5'], 'a count is what it is'],
  ])('%s (count: %s) is %j: %s', (printed, exact, expected) => {
    expect(show(readRange(printed, exact))).toEqual(expected);
  });
});

it('multiplies and divides both ends', () => {
  expect(show(multiplyRanges(readRange('5', true), readRange('0.17')))).toEqual(['0.825', '0.85', '0.875']);
  expect(show(divideRanges(readRange('1', true), readRange('4', true)))).toEqual(['0.25', '0.25', '0.25']);
});

describe('comparePrinted', () => {
  const of = (low: string, value: string, high: string) => ({
    low: new Big(low),
    value: new Big(value),
    high: new Big(high),
  });
  it.each<[string, Parameters<typeof of>, string | undefined, Verdict, string]>([
    ['1.22', ['1.215', '1.215', '1.215'], undefined, 'match', 'halves go up'],
    ['4.81', ['4.81', '4.82', '4.83'], '4.8125', 'unrounded', 'the addends were rounded, the sum was not'],
    ['9.99', ['9.98', '10', '10.01'], '9.998', 'cut', 'what comes after the second decimal was dropped'],
    ['0.87', ['0.825', '0.85', '0.875'], undefined, 'hidden', 'a factor of 0.174 is printed as 0.17'],
    ['0.90', ['0.825', '0.85', '0.875'], undefined, 'differs', 'no factor printed as 0.17 gives it'],
  ])('%s of %j (unrounded: %s) is %s: %s', (printed, range, unrounded, verdict) => {
    expect(
      comparePrinted(printed, of(...range), unrounded === undefined ? undefined : new Big(unrounded)).verdict,
    ).toBe(verdict);
  });
});
