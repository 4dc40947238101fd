import { describe, expect, test } from 'vitest';
import { fillMarks, listAsked } from './pdf-marks.ts';

const empty = '<p><span data-pdf="/hojas/x/" hidden></span></p>';
const full = '<span data-pdf="/planes/a/ /planes/a/notas/" data-of="Mi plan" class="button" hidden></span>';
const sizes = new Map([
  ['/pdf/hojas-x.pdf', 80_400],
  ['/pdf/planes-a.pdf', 4_025_000],
]);

describe('places of links', () => {
  test.for([
    [empty, [{ address: '/pdf/hojas-x.pdf', pages: ['/hojas/x/'] }], 'one page'],
    [full, [{ address: '/pdf/planes-a.pdf', pages: ['/planes/a/', '/planes/a/notas/'] }], 'several pages in one file'],
    ['<span data-old-uit="2026" hidden></span>', [], 'another place'],
  ] as const)('%#: %s', ([html, asked]) => {
    expect(listAsked(html)).toEqual(asked);
  });

  test.for([
    [
      empty,
      '<p><a data-pdf="/hojas/x/" href="/pdf/hojas-x.pdf" type="application/pdf">PDF (80\u00a0kB)</a></p>',
      'a link with its size',
    ],
    [
      full,
      '<a data-pdf="/planes/a/ /planes/a/notas/" data-of="Mi plan" class="button" href="/pdf/planes-a.pdf" type="application/pdf">PDF (4025\u00a0kB)<span class="sr"> de Mi plan</span></a>',
      'what it is of, for who only hears it',
    ],
    ['<span data-pdf="/otra/" hidden></span>', '<span data-pdf="/otra/" hidden></span>', 'a file that was not made'],
  ] as const)('%#: %s', ([html, filled]) => {
    expect(fillMarks(html, sizes)).toBe(filled);
  });

  test('filled once more they are told anew, and ask for the same', () => {
    const filled = fillMarks(empty + full, sizes);
    expect(fillMarks(filled, sizes)).toBe(filled);
    expect(listAsked(filled)).toEqual(listAsked(empty + full));
    expect(fillMarks(filled, new Map([['/pdf/hojas-x.pdf', 90_000]]))).toContain('(90\u00a0kB)');
  });
});
