import { expect, test } from 'vitest';
import { checkReading, EASY, type ReadPage } from './check-reading.ts';

const page = (score: number): ReadPage => ({
  path: '/tramites/x/',
  file: 'tramites/x/index.html',
  ease: { words: 9, sentences: 2, score },
});

test.for([
  [[page(EASY)], [], 'easy enough'],
  [[page(EASY - 1)], ['reading-ease'], 'too hard'],
  [[], ['no-first-layer'], 'no page was measured'],
] as const)('%#: %s', ([pages, rules]) => {
  expect(checkReading(pages).map(({ rule }) => rule)).toEqual(rules);
});
