import { describe, expect, test } from 'vitest';
import { readStrategy } from '../plans.content.ts';

const strategy = readStrategy();

const barriers = strategy.lines.flatMap((line) => line.barriers);
const objectives = barriers.flatMap((barrier) => barrier.objectives);
const groups = objectives.flatMap((objective) => objective.groups);

describe('the Cleaner Production strategy', () => {
  test('has 9 principles, 2 objectives and the four points of the second', () => {
    expect(strategy.principles.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(strategy.objectives.map(({ points }) => points.length)).toEqual([0, 4]);
  });

  test('has 5 lines with 26 listed barriers in 21 headings', () => {
    expect(strategy.lines.map(({ listedBarriers }) => listedBarriers.length)).toEqual([13, 3, 5, 3, 2]);
    expect(strategy.lines.map((line) => line.barriers.length)).toEqual([9, 3, 4, 3, 2]);
  });

  test('keeps the numbers of the barriers as printed, repeated ones too', () => {
    expect(strategy.lines.map((line) => line.barriers[0]?.printedNumber)).toEqual([
      '1.1.',
      '2.1.',
      '1.1.',
      '1.5.',
      '1.8.',
    ]);
  });

  test('has 24 objectives in order; only the 21st has no activities of its own', () => {
    expect(objectives.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    expect(objectives.filter((objective) => objective.groups.length === 0).map(({ number }) => number)).toEqual([21]);
  });

  test('has 97 activities, each in its horizon', () => {
    const counts: Record<string, number> = {};
    for (const { horizon, activities } of groups) counts[horizon] = (counts[horizon] ?? 0) + activities.length;
    expect(counts).toEqual({ corto: 58, mediano: 27, largo: 9, 'mediano-y-largo': 3 });
  });

  test.for(groups)('horizon and heading agree: $heading.text', ({ horizon, heading }) => {
    const words = heading.text.toLowerCase();
    expect(['corto', 'mediano', 'largo'].filter((word) => words.includes(word))).toEqual(horizon.split('-y-'));
  });

  test('has four dated events and 31 members in three groups', () => {
    expect(strategy.background.map(({ date }) => date).filter((date) => date !== 'no consta')).toEqual([
      '2003-07-24',
      '2004-11-25',
      '2005-09-28',
      '2005-11-02',
    ]);
    const sizes = Object.values(Object.groupBy(strategy.members, ({ group }) => group?.text ?? '')).map(
      (members) => members?.length,
    );
    expect(sizes).toEqual([8, 12, 11]);
  });
});
