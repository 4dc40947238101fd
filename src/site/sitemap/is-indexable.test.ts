import { expect, test } from 'vitest';
import { isIndexable } from './is-indexable.ts';

test.for([
  ['', true, 'a plain page'],
  ['<meta name="robots" content="noindex">', false, 'a frame'],
  ['<meta name="robots" content="noindex, nofollow">', false, 'among others'],
  ['<meta http-equiv="refresh" content="0;url=/x/">', false, 'an old address that sends on'],
  ['<meta name="description" content="Qué es un sitio">', true, 'words are no order'],
] as const)('%s: %s (%s)', ([head, expected]) => {
  expect(isIndexable(`<!doctype html><html><head>${head}</head><body>noindex</body></html>`)).toBe(expected);
});
