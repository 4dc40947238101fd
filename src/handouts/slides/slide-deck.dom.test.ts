import { expect, test } from 'vitest';
import { findNext } from './slide-deck.ts';

test.for([
  ['ArrowRight', 0, 1, 'one on'],
  ['ArrowDown', 0, 1, 'one on'],
  ['PageDown', 7, 8, 'one on, to the last'],
  ['PageDown', 8, undefined, 'nothing after the last'],
  ['ArrowLeft', 3, 2, 'one back'],
  ['PageUp', 0, undefined, 'nothing before the first'],
  ['Home', 5, 0, 'the first'],
  ['Home', 0, undefined, 'there already'],
  ['End', 0, 8, 'the last'],
  ['Enter', 4, undefined, 'no key of the deck'],
  ['constructor', 4, undefined, 'what objects inherit is no key'],
] as const)('%s on slide %i leads to %s: %s', ([key, at, next]) => {
  expect(findNext(key, at, 9)).toBe(next);
});
