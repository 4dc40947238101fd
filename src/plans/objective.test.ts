import { describe, expect, it } from 'vitest';
import objective3 from '../../content/plans/plan-hdr-as-2025/objective-3.json' with { type: 'json' };
import objective4 from '../../content/plans/plan-hdr-as-2025/objective-4.json' with { type: 'json' };
import objective5 from '../../content/plans/plan-hdr-as-2025/objective-5.json' with { type: 'json' };
import { ObjectiveSchema, type Objective } from './roadmap.schema.ts';

const rows: { data: unknown; lines: number; actions: number; activities: number; notes: number[]; reason: string }[] = [
  {
    data: objective3,
    lines: 2,
    actions: 6,
    activities: 15,
    notes: [26, 27, 28, 29, 30, 31],
    reason: 'lines 445 to 592 of the source',
  },
  {
    data: objective4,
    lines: 3,
    actions: 7,
    activities: 19,
    notes: [32, 33, 34, 35, 36, 37, 38],
    reason: 'lines 594 to 758 of the source',
  },
  {
    data: objective5,
    lines: 3,
    actions: 7,
    activities: 18,
    notes: [39, 40, 41, 42],
    reason: 'lines 760 to 936 of the source',
  },
];

const listActions = (objective: Objective) => objective.lines.flatMap((line) => line.actions);

/** Every `notes` of the objective, wherever it stands. */
function listNotes(objective: Objective): number[] {
  return [...JSON.stringify(objective).matchAll(/"notes":\[([\d,]+)\]/g)].flatMap(([, notes]) =>
    String(notes).split(',').map(Number),
  );
}

describe.each(rows)('objective of $reason', ({ data, lines, actions, activities, notes }) => {
  const objective = ObjectiveSchema.parse(data);

  it('has as many parts as the source', () => {
    expect(objective.lines).toHaveLength(lines);
    expect(listActions(objective)).toHaveLength(actions);
    expect(listActions(objective).flatMap((action) => action.activities)).toHaveLength(activities);
  });

  it('calls each note of its pages once', () => {
    expect(listNotes(objective).toSorted((a, b) => a - b)).toEqual(notes);
  });

  it('numbers its parts one inside the other, without a gap', () => {
    const wholes = [
      { code: objective.code, parts: objective.lines },
      ...objective.lines.map((line) => ({ code: line.code, parts: line.actions })),
      ...listActions(objective).map((action) => ({ code: action.code, parts: action.activities })),
    ];
    for (const { code, parts } of wholes) {
      expect(parts.map((part) => part.code)).toEqual(parts.map((_, index) => `${code}.${String(index + 1)}`));
    }
  });

  it('gives every activity an indicator, and every indicator an activity of its action', () => {
    for (const action of listActions(objective)) {
      const measured = new Set(action.indicators.map((indicator) => indicator.activity));
      expect(measured).toEqual(new Set(action.activities.map((activity) => activity.code)));
    }
  });

  it('reads in each goal the years that its words name', () => {
    for (const { text, years } of listActions(objective).flatMap((action) => action.goals)) {
      const named = (text.text.split(':')[0] ?? '').match(/20\d\d/g)?.map(Number) ?? [];
      const onwards = /^[^:]*en adelante:/.test(text.text);
      expect(years, text.text).toEqual({ from: named[0], to: onwards ? 2030 : named.at(-1), onwards });
    }
  });
});
