import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import goalData from '../../../content/plans/plan-hdr-as-2025/goals.json' with { type: 'json' };
import planData from '../../../content/plans/plan-hdr-as-2025/plan.json' with { type: 'json' };
import { GoalSchema, PlanFileSchema } from './roadmap.schema.ts';

const goals = z.array(GoalSchema).parse(goalData);
const rows = goals.flatMap((goal) => [goal, ...goal.parts]);

describe('Table 1', () => {
  it('has its six goals and three rows below them, in print order', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'meta-1',
      'meta-2',
      'meta-2-caudal',
      'meta-3',
      'meta-4',
      'meta-4-biogas',
      'meta-4-otras-fuentes',
      'meta-5',
      'meta-6',
    ]);
    expect(rows.map(({ lines }) => lines)).toEqual(rows.map((_, index) => [18 + index, 18 + index]));
  });

  it.each(rows)('reads the figures of $id as they are printed, in their unit', ({ baseline, years, unit }) => {
    for (const { printed, value } of [baseline, ...years]) {
      const words = /^(?:nd|(?<number>\d+(?:[.,]\d+)?) ?(?<unit>%|EPS)?)$/.exec(printed);
      expect(words, printed).not.toBeNull();
      expect(value).toBe(printed === 'nd' ? null : Number(words?.groups?.['number']?.replace(',', '.')));
      if (words?.groups?.['unit']) expect(words.groups['unit']).toBe(unit);
    }
  });

  it('has one figure without a number, and calls notes 1 and 2 once each, in 2025', () => {
    const figures = rows.flatMap(({ id, baseline, years }) => [baseline, ...years].map((figure) => ({ id, figure })));
    expect(figures.filter(({ figure }) => figure.value === null).map(({ id }) => id)).toEqual(['meta-4-otras-fuentes']);
    expect(rows.filter(({ years }) => years[0]?.notes).map(({ id, years }) => [id, years[0]?.notes])).toEqual([
      ['meta-3', [1]],
      ['meta-5', [2]],
    ]);
    expect(figures.filter(({ figure }) => figure.notes)).toHaveLength(2);
  });

  it('adds up in the rows of goal 4 to what the goal grows each year, as the remark says', () => {
    const goal = goals.find(({ id }) => id === 'meta-4');
    const totals = [goal?.baseline, ...(goal?.years ?? [])].map((figure) => figure?.value ?? 0);
    const added = totals.slice(1).map((total, index) => total - (totals[index] ?? 0));
    const parts = added.map((_, year) => goal?.parts.reduce((sum, part) => sum + (part.years[year]?.value ?? 0), 0));
    expect(parts).toEqual(added);
  });
});

describe('the plan as a document', () => {
  const plan = PlanFileSchema.parse(planData);

  it('shares out the years 2025 to 2030 in both places, differently', () => {
    const shares = (['tabla-1', 'cronograma'] as const).map((place) =>
      plan.horizons.filter((horizon) => horizon.place === place).map(({ years }) => years),
    );
    expect(shares.map((share) => share.flat())).toEqual(
      Array.from({ length: 2 }, () => [2025, 2026, 2027, 2028, 2029, 2030]),
    );
    expect(shares[0]).not.toEqual(shares[1]);
  });

  it('numbers its sections as printed and points inside the source', () => {
    expect(plan.sections.map(({ number }) => number)).toEqual(['1', '2', '2.1', '2.2', '2.3']);
    for (const [first, last] of plan.remarks.flatMap(({ places }) => places)) {
      expect(first).toBeLessThanOrEqual(last);
      expect(last).toBeLessThanOrEqual(1530);
    }
  });
});
