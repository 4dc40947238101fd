import { describe, expect, it } from 'vitest';
import objective1 from '../../../content/plans/plan-hdr-as-2025/objective-1.json' with { type: 'json' };
import objective2 from '../../../content/plans/plan-hdr-as-2025/objective-2.json' with { type: 'json' };
import objective3 from '../../../content/plans/plan-hdr-as-2025/objective-3.json' with { type: 'json' };
import objective4 from '../../../content/plans/plan-hdr-as-2025/objective-4.json' with { type: 'json' };
import objective5 from '../../../content/plans/plan-hdr-as-2025/objective-5.json' with { type: 'json' };
import { ObjectiveSchema, type Objective } from './roadmap.schema.ts';

const rows: {
  data: unknown;
  lines: number;
  actions: number;
  activities: number;
  notes: number[];
  /** Activities without an indicator in the source. */
  unmeasured?: string[];
  reason: string;
}[] = [
  {
    data: objective1,
    lines: 4,
    actions: 11,
    activities: 30,
    notes: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    unmeasured: ['1.1.3.3', '1.1.3.4', '1.1.3.5', '1.4.1.3'],
    reason: 'lines 30 to 309 of the source',
  },
  {
    data: objective2,
    lines: 2,
    actions: 4,
    activities: 10,
    notes: [18, 19, 20, 21, 22, 23, 24, 25],
    reason: 'lines 311 to 443 of the source',
  },
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

describe.each(rows)('objective of $reason', ({ data, lines, actions, activities, notes, unmeasured = [] }) => {
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

  it('gives every activity that the source measures an indicator, and every indicator an activity of its action', () => {
    for (const action of listActions(objective)) {
      const codes = action.activities.map((activity) => activity.code);
      const measured = new Set(action.indicators.map((indicator) => indicator.activity));
      expect(measured).toEqual(new Set(codes.filter((code) => !unmeasured.includes(code))));
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

it('the five objectives hold 14 lines, 35 actions and 92 activities', () => {
  const objectives = rows.map(({ data }) => ObjectiveSchema.parse(data));
  const actions = objectives.flatMap(listActions);
  expect(objectives.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5']);
  expect(objectives.flatMap(({ lines }) => lines)).toHaveLength(14);
  expect(actions).toHaveLength(35);
  expect(actions.flatMap(({ activities }) => activities)).toHaveLength(92);
});
