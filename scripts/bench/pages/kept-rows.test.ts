import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepRows, mergeRows } from './kept-rows.ts';
import type { PageRow } from './rows.ts';

const scores = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
const home: PageRow = {
  name: 'portada',
  path: '/',
  verdict: { scores: { ...scores, performance: 90 }, wanting: ['lcp'] },
  slow: { moved: 0.1 },
};
const guide: PageRow = { name: 'guía', path: '/guias/a/', slow: { moved: 0 } };
const gone: PageRow = { name: 'sin nombre ya', path: '/x/', slow: { moved: 0 } };
const again: PageRow = { name: 'portada', path: '/', verdict: { scores, wanting: [] } };

test.for([
  [
    'what was measured again is of the last run, the rest of the one before',
    [home, guide],
    [again],
    [{ ...home, ...again }, guide],
  ],
  ['a page that is no more is left out', [gone, guide], [home], [home, guide]],
  ['of a page that nobody measured there is no row', [], [guide], [guide]],
] as const)('%s', ([, older, newer, all]) => {
  expect(mergeRows(['portada', 'guía', 'otra'], older, newer)).toEqual(all);
});

test('rows are there for the next run', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'rows-')), 'kept', 'rows.json');
  expect(keepRows(['portada', 'guía'], [home, guide], file)).toEqual([home, guide]);
  expect(keepRows(['portada', 'guía'], [again], file)).toEqual([{ ...home, ...again }, guide]);
});
