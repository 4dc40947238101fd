import { expect, test } from 'vitest';
import { listKnownNorms } from '#norms';
import { buildReviewData } from './build-review-data.ts';

test('what changed a norm stands by age, in whatever order the records come: page and command line say the same', () => {
  const sources = listKnownNorms().map((record) => ({ record }));
  const read = (from: typeof sources): string[] | undefined =>
    buildReviewData(from, []).norms.find(({ id }) => id === 'dleg-1278')?.changedBy;
  expect(read(sources)).toEqual(['dleg-1501', 'ley-31896', 'ley-32212']);
  expect(read(sources.toReversed())).toEqual(read(sources));
});
