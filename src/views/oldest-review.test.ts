import { expect, test } from 'vitest';
import type { NormEntry } from '#library';
import { findOldestReview } from './oldest-review.ts';

const reviews: Readonly<Record<string, readonly string[]>> = {
  old: ['2026-01-01', '2026-03-01'],
  new: ['2026-11-29'],
  none: [],
};
const library = {
  find: (id: string): NormEntry | undefined => {
    const status = reviews[id]?.map((verifiedOn) => ({ verifiedOn }));
    return status && ({ record: { id, status } } as unknown as NormEntry);
  },
};

test.for<[reason: string, norms: string[], day: string | undefined]>([
  ['of one norm, its last review', ['old'], '2026-03-01'],
  ['a norm that was reviewed later does not make the others younger', ['new', 'old'], '2026-03-01'],
  ['no day where one was never reviewed', ['new', 'none'], undefined],
  ['what the site does not know says nothing', ['new', 'other'], '2026-11-29'],
  ['nothing of no norm', [], undefined],
])('%s', ([, norms, day]) => {
  expect(findOldestReview(library, norms)).toBe(day);
});
