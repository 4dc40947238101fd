import { describe, expect, test } from 'vitest';
import { findMedian, measureMedianOfThree } from './median.ts';

describe('the middle of some values', () => {
  test.for<[reason: string, values: number[], middle: number]>([
    ['one', [7], 7],
    ['out of order', [9, 1, 5], 5],
    ['by number, not by letters', [100, 9, 20], 20],
    ['of two the lower', [97, 100], 97],
    ['none', [], Number.NaN],
  ])('%s', ([, values, middle]) => {
    expect(findMedian(values)).toBe(middle);
  });
});

describe('the median of three', () => {
  test.for<[reason: string, values: number[], median: number, taken: number]>([
    ['two that agree decide it', [100, 100, 1], 100, 2],
    ['a third does where they do not', [99, 100, 100], 100, 3],
    ['a third beyond both', [99, 100, 12], 99, 3],
  ])('%s', async ([, values, median, taken]) => {
    let count = 0;
    const found = await measureMedianOfThree(() => Promise.resolve(values[count++] ?? Number.NaN));
    expect([found, count]).toEqual([median, taken]);
  });
});
