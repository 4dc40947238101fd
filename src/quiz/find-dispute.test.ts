import { expect, test } from 'vitest';
import type { Observation } from '#observations';
import { findDispute } from './find-dispute.ts';
import { findPrinted, makeDoubt, makeFact } from './quiz-fact.fixture.ts';
import type { QuizFact } from './quiz-fact.ts';

const norm = 'om-001-2020-mpt';
const whole: Partial<QuizFact> = { sources: [{ norm, eId: 'art_1' }] };
const days: Partial<QuizFact> = { kind: 'plazo', sources: [{ norm, eId: 'art_1', printed: '5 días hábiles' }] };

test.each<[reason: string, fact: Partial<QuizFact>, doubt: Partial<Observation>, isDisputed: boolean]>([
  ['the very words', {}, {}, true],
  ['other words of the same place', {}, { printed: 'b.' }, false],
  ['a place within that of the doubt, the same words', {}, { eId: 'art_1' }, true],
  ['a place that holds that of the doubt, without words: all of it is meant', whole, {}, true],
  ['a place that holds that of the doubt, with other words', days, {}, false],
  [
    'a doubt that names the place as another one',
    {},
    { eId: 'art_9', printed: 'x', others: [{ norm, eId: 'art_1__point_b' }] },
    true,
  ],
  ['a place whose eId only begins alike', { sources: [{ norm, eId: 'art_10' }] }, { eId: 'art_1' }, false],
  ['another norm', {}, { norm: 'om-002-2020-mpt' }, false],
  ['a doubt that the record names', { observed: ['duda'] }, { eId: 'art_9', printed: 'x' }, true],
  ['a doubt that changes the wording only', {}, { severity: 'redaccion' }, false],
  ['of a fine, what the rest of its row leaves open', { kind: 'multa' }, { kind: 'missing' }, false],
  ['of a fine, places that contradict one another', { kind: 'multa' }, { kind: 'contradiction' }, true],
])('%s', (_, fact, doubt, isDisputed) => {
  expect(findDispute(makeFact(fact), [makeDoubt(doubt)], findPrinted) !== undefined).toBe(isDisputed);
});
