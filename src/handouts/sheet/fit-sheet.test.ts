import { describe, expect, test } from 'vitest';
import { fitSheet } from './fit-sheet.ts';
import type { Sheet, SheetItem } from './sheet.ts';
import { sheetSizes } from './sheet-size.ts';

/** A sheet with so many lines of so many letters, a few words below each. */
function buildSample(count: number, letters: number, change: Partial<Sheet> = {}): Sheet {
  const item: SheetItem = { text: 'x'.repeat(letters), hint: 'Copia simple', drawing: 'papel' };
  return {
    id: 'equis-carnet',
    municipality: 'equis',
    title: 'Sacar tu carnet en Equis',
    short: 'Carnet',
    kind: 'Trámite',
    facts: [],
    listTitle: 'Qué llevas',
    groups: [{ heading: 'Papeles', items: Array.from({ length: count }, () => item) }],
    notes: [],
    smallPrint: [],
    sources: [],
    norms: ['om-1-2020-x'],
    page: '/tramites/equis-carnet/',
    ...change,
  };
}

test('no line is set under 14 points', () => {
  expect(Math.min(...sheetSizes.map(({ points }) => points))).toBe(14);
});

describe('fitSheet', () => {
  test.for<[count: number, letters: number, name: string, left: boolean, reason: string]>([
    [4, 20, 'xl', false, 'a few lines are as large as they can be'],
    [11, 50, 'l', false, 'where their words are many, smaller'],
    [16, 20, 'm', false, 'two columns'],
    [26, 20, 's', false, 'small, all words kept'],
    [40, 20, 'xs', false, 'without the words below'],
    [56, 20, 'flow', false, 'one after the other'],
    [300, 20, 'flow', true, 'what has no room is counted'],
  ])('%i lines of %i letters: %s (%s)', ([count, letters, name, isCut]) => {
    const { size, left, groups } = fitSheet(buildSample(count, letters));
    expect([size.name, left > 0]).toEqual([name, isCut]);
    expect(groups.reduce((sum, { items }) => sum + items.length, 0) + left).toBe(count);
  });

  test('long lines and sums keep the whole width', () => {
    for (const count of [4, 12, 30]) {
      expect(fitSheet(buildSample(count, 90, { isWide: true })).size.layout).toBe('one');
    }
  });

  test('a group that loses all its lines goes with its heading', () => {
    const many = buildSample(200, 20).groups;
    const { groups } = fitSheet(buildSample(0, 0, { groups: [...many, { heading: 'Pago', items: [{ text: 'x' }] }] }));
    expect(groups.map(({ heading }) => heading)).toEqual(['Papeles']);
  });
});
