import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodIds, type PeriodId } from '../roadmap/roadmap.schema.ts';
import { countMarks, listRuns } from './schedule-runs.ts';

describe('listRuns', () => {
  it.each<{ periods: PeriodId[]; runs: [number, number][]; reason: string }>([
    { periods: [], runs: [], reason: 'a heading has no marks' },
    { periods: ['2025-I'], runs: [[1, 1]], reason: 'the first column' },
    { periods: ['2025-II', '2026', '2027'], runs: [[2, 4]], reason: 'a semester and the years after it' },
    {
      periods: ['2025-I', '2026', '2030'],
      runs: [
        [1, 1],
        [3, 3],
        [7, 7],
      ],
      reason: 'gaps part the bars',
    },
  ])('$reason', ({ periods, runs }) => {
    expect(listRuns(periods).map(({ from, to }) => [from, to])).toEqual(runs);
  });

  it('covers the marked columns and no other, with a gap between bars', () => {
    fc.assert(
      fc.property(fc.subarray([...periodIds]), (periods) => {
        const runs = listRuns(periods);
        const covered = runs.flatMap(({ from, to }) => periodIds.slice(from - 1, to));
        expect(covered).toEqual(periods);
        for (const [index, { from }] of runs.slice(1).entries())
          expect(from).toBeGreaterThan((runs[index]?.to ?? 0) + 1);
      }),
    );
  });
});

it('countMarks counts an activity in each of its columns', () => {
  expect(countMarks([{ periods: ['2025-I', '2026'] }, { periods: ['2026'] }])).toEqual([1, 0, 2, 0, 0, 0, 0]);
});
