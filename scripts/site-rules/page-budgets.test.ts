import { describe, expect, test } from 'vitest';
import { parsePage } from '../built-site/read-built-site.ts';
import { checkBudgets, findWorstPages, type PageWeight } from './page-budgets.ts';

const weigh = (file: string, html: number, plainText = 0, js = 3000): PageWeight => ({
  page: parsePage(file, '<!doctype html>'),
  html,
  css: 5000,
  js,
  plainText,
});

const rows: [reason: string, weights: PageWeight[], over: string[]][] = [
  ['the home page may weigh 20 kB', [weigh('index.html', 12_000)], []],
  ['and not a byte more', [weigh('index.html', 12_001)], ['dist/index.html']],
  ['so may an article', [weigh('normas/x/art_1/index.html', 12_001)], ['dist/normas/x/art_1/index.html']],
  ['a norm without text is a card of 25 kB', [weigh('normas/x/index.html', 17_001)], ['dist/normas/x/index.html']],
  [
    'a norm without text stays a card when it has a map, and the map may weigh as much',
    [weigh('normas/x/index.html', 17_000), weigh('normas/x/mapa/index.html', 17_000)],
    [],
  ],
  ['the map of all may not weigh more', [weigh('citas/mapa/index.html', 17_001)], ['dist/citas/mapa/index.html']],
  [
    'a norm with its text may weigh a quarter more than the text and 10 kB',
    [weigh('normas/x/index.html', 27_000, 20_000), weigh('normas/x/art_1/index.html', 1)],
    [],
  ],
  [
    'but not more',
    [weigh('normas/x/index.html', 27_001, 20_000), weigh('normas/x/art_1/index.html', 1)],
    ['dist/normas/x/index.html'],
  ],
  [
    'a short norm may weigh as much as an article',
    [weigh('normas/x/index.html', 12_000, 2000), weigh('normas/x/art_1/index.html', 1)],
    [],
  ],
  [
    'and no more',
    [weigh('normas/x/index.html', 12_001, 2000), weigh('normas/x/art_1/index.html', 1)],
    ['dist/normas/x/index.html'],
  ],
  ['a page of a plan may weigh 60 kB', [weigh('planes/x/index.html', 52_000)], []],
  ['and not a byte more', [weigh('planes/x/cronograma/index.html', 52_001)], ['dist/planes/x/cronograma/index.html']],
  ['a procedure may weigh 25 kB', [weigh('tramites/x/index.html', 17_000)], []],
  ['of which 8 kB are scripts', [weigh('tramites/x/index.html', 1, 0, 8001)], ['dist/tramites/x/index.html']],
  ['so may a calculator', [weigh('calculadoras/x/index.html', 1, 0, 8001)], ['dist/calculadoras/x/index.html']],
  ['a page of a plan may weigh 60 kB', [weigh('planes/x/y/index.html', 52_000)], []],
  ['and no more', [weigh('planes/x/index.html', 52_001)], ['dist/planes/x/index.html']],
  ['other pages share their whole budget', [weigh('citas/index.html', 1, 0, 8001)], []],
  ['the index of norms is no norm', [weigh('normas/index.html', 16_999)], []],
];

describe('checkBudgets', () => {
  test.for(rows)('%s', ([, weights, over]) => {
    expect(checkBudgets(weights).map(({ place }) => place.file)).toEqual(over);
  });
});

describe('findWorstPages', () => {
  test('names the page nearest to its budget, by kind', () => {
    const weights = [weigh('a/index.html', 1), weigh('b/index.html', 9), weigh('index.html', 5)];
    expect(findWorstPages(weights).map(({ kind, pages, worst }) => [kind, pages, worst.page.path])).toEqual([
      ['portada', 1, '/'],
      ['otras', 2, '/b/'],
    ]);
  });
});
