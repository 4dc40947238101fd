import { describe, expect, test } from 'vitest';
import { formatHead, formatRow, listShortfalls, type PageRow } from './rows.ts';

const all = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };
const card: PageRow = {
  name: 'trámite',
  path: '/tramites/a/',
  verdict: { scores: all, wanting: [] },
  weight: { kind: 'trámite o herramienta', size: 24_000, budget: 25_000 },
  slow: { moved: 0, readable: 1200, readableSlower: 1600, goal: 1500 },
};

/** The same page with one thing of it otherwise. */
const change = (changed: Partial<PageRow>): PageRow => ({ ...card, ...changed });
const score = (scores: object): NonNullable<PageRow['verdict']> => ({ scores: { ...all, ...scores }, wanting: [] });
const plan = { kind: 'plan', size: 1, budget: 2 };

describe('what is below its goal', () => {
  test.for<[reason: string, row: PageRow, faults: RegExp | undefined]>([
    ['nothing', card, undefined],
    [
      'a slower processor is told, not judged',
      change({ slow: { moved: 0, readableSlower: 9000, goal: 1500 } }),
      undefined,
    ],
    ['one point of a plain page', change({ verdict: score({ performance: 99 }) }), /: performance 99 de 100$/],
    ['three points of a long page', change({ verdict: score({ performance: 97 }), weight: plan }), undefined],
    ['four points of a long page', change({ verdict: score({ performance: 96 }), weight: plan }), /96 de 97$/],
    ['a long page gets nothing else', change({ verdict: score({ seo: 97 }), weight: plan }), /seo 97 de 100$/],
    ['what weighs too much', change({ weight: { ...plan, size: 3 } }), /pesa más de/],
    ['what moves, however little', change({ slow: { moved: 0.001 } }), /se mueve solo: 0\.0010/],
    [
      'what comes late',
      change({ slow: { moved: 0, readable: 1501, goal: 1500 } }),
      /a los 1501 ms, y la meta es 1500 ms/,
    ],
    [
      'with what was found wanting',
      change({ verdict: { scores: { ...all, seo: 92 }, wanting: ['canonical'] } }),
      /^trámite, \/tramites\/a\/: seo 92 de 100 \(canonical\)$/,
    ],
  ])('%s', ([, row, faults]) => {
    const found = listShortfalls([row]);
    if (faults) expect(found.join('\n')).toMatch(faults);
    else expect(found).toEqual([]);
  });
});

test('a row stands under its head, and what was not measured stays blank', () => {
  expect([formatHead(), formatRow(card), formatRow({ name: 'guía', path: '/guias/b/' })].join('\n')).toBe(
    [
      'clase                            rend. acces. práct.  SEO     peso  presup.  mueve  se lee CPU ÷ 4 página',
      'trámite                            100    100    100  100  24.0 kB  25.0 kB      0  1.20 s  1.60 s /tramites/a/',
      'guía                                                                                               /guias/b/',
    ].join('\n'),
  );
});
