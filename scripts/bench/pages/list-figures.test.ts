import { expect, test } from 'vitest';
import { listFigures } from './list-figures.ts';
import type { PageRow } from './rows.ts';

const norm = { kind: 'norma con su texto', size: 1, budget: 2 };
const card = { kind: 'trámite o herramienta', size: 1, budget: 2 };
const scores = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
const rows: PageRow[] = [
  {
    name: 'norma',
    path: '/normas/a/',
    weight: norm,
    verdict: { scores: { ...scores, performance: 98 }, wanting: [] },
    slow: { moved: 0, readable: 2000.2, readableSlower: 4000, goal: 2500 },
  },
  {
    name: 'trámite',
    path: '/tramites/a/',
    weight: card,
    verdict: { scores: { ...scores, seo: 92 }, wanting: [] },
    slow: { moved: 0, readable: 1100, goal: 1500 },
  },
  { name: 'trámite, largo', path: '/tramites/b/', weight: card, slow: { moved: 0.01, readable: 1200, goal: 1500 } },
];

test('the worst of all pages is kept', () => {
  expect(Object.fromEntries(listFigures(rows))).toEqual({
    'lighthouse-pages': 2,
    'lighthouse-performance-lowest': 98,
    'lighthouse-accessibility-lowest': 100,
    'lighthouse-best-practices-lowest': 100,
    'lighthouse-seo-lowest': 92,
    'slow-first-layer-ms': 1200,
    'slow-whole-norm-ms': 2001,
    'slow-cls-highest': 0.01,
  });
});

test('of what was not measured nothing is kept', () => {
  expect(listFigures([{ name: 'guía', path: '/guias/a/' }])).toEqual([]);
});
