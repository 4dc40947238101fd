import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  NoteSchema,
  periodIds,
  ScheduleRowSchema,
  Table22RowSchema,
  Table23RowSchema,
  type PeriodId,
} from './roadmap.schema.ts';

const schedule = z.array(ScheduleRowSchema).parse(read('schedule'));
const table22 = z.array(Table22RowSchema).parse(read('table-22'));
const table23 = z.array(Table23RowSchema).parse(read('table-23'));
const notes = z.array(NoteSchema).parse(read('notes'));

function read(name: string): unknown {
  return JSON.parse(readFileSync(`content/plans/plan-hdr-as-2025/${name}.json`, 'utf8'));
}

/** Rows by depth of the code: objectives, lines, actions, activities. */
function countByDepth(rows: readonly { code: string }[]): number[] {
  return [1, 2, 3, 4].map((depth) => rows.filter(({ code }) => code.split('.').length === depth).length);
}

const isActivity = ({ code }: { code: string }): boolean => code.split('.').length === 4;
const codesOf = (rows: readonly { code: string }[]): string[] => rows.map(({ code }) => code);

describe('rows', () => {
  it.each([
    { name: 'the schedule', rows: schedule, counts: [5, 14, 35, 92], reason: 'the whole outline of the plan' },
    { name: 'table 2.2', rows: table22, counts: [0, 14, 35, 92], reason: 'it prints no objectives' },
    { name: 'table 2.3', rows: table23, counts: [5, 14, 35, 92], reason: 'the whole outline again' },
  ])('$name: $reason', ({ rows, counts }) => {
    expect(countByDepth(rows)).toEqual(counts);
  });

  it('stand under the same codes, in the same order, in the three tables', () => {
    expect(new Set(codesOf(schedule)).size).toBe(schedule.length);
    expect(codesOf(table23)).toEqual(codesOf(schedule));
    expect(codesOf(table22)).toEqual(codesOf(schedule).filter((code) => code.length > 1));
  });
});

describe('the schedule', () => {
  it.each<{ period: PeriodId; marks: number }>([
    { period: '2025-I', marks: 3 },
    { period: '2025-II', marks: 34 },
    { period: '2026', marks: 40 },
    { period: '2027', marks: 44 },
    { period: '2028', marks: 40 },
    { period: '2029', marks: 36 },
    { period: '2030', marks: 32 },
  ])('has as many marks under $period as the print', ({ period, marks }) => {
    expect(schedule.filter((row) => row.marks.includes(period))).toHaveLength(marks);
  });

  it('marks every activity, no heading, no column twice or out of order', () => {
    expect(schedule.filter((row) => row.marks.length > 0)).toEqual(schedule.filter(isActivity));
    for (const { code, marks } of schedule) {
      expect(marks, code).toEqual(periodIds.filter((period) => marks.includes(period)));
    }
  });
});

describe('table 2.2', () => {
  it('holds as many indicators and goals as the print, none beside a heading', () => {
    expect(table22.flatMap(({ indicators }) => indicators)).toHaveLength(89);
    expect(table22.flatMap(({ goals }) => goals)).toHaveLength(102);
    for (const { code, text, ...cells } of table22.filter((row) => !isActivity(row))) {
      expect(cells, `${code} ${text.text}`).toEqual({ indicators: [], goals: [] });
    }
  });

  it('reads the years of a goal from the words before its colon', () => {
    for (const { text, years } of table22.flatMap(({ goals }) => goals)) {
      const label = text.text.slice(0, text.text.indexOf(':'));
      const named = [...label.matchAll(/20\d\d/g)].map(([year]) => Number(year));
      const onwards = label.endsWith('en adelante');
      const to = onwards ? 2030 : Math.max(...named);
      expect(years, text.text).toEqual({ from: Math.min(...named), to, onwards });
    }
  });

  it('names the entities of every action once, and nobody responsible who is not in the cell', () => {
    const cells = table22.flatMap(({ code, entities }) => (entities === undefined ? [] : [{ code, entities }]));
    expect(cells.map(({ code }) => code.slice(0, 5))).toEqual(codesOf(schedule).filter((code) => code.length === 5));
    for (const { code, entities } of cells) {
      expect(new Set(entities.ids).size, code).toBe(entities.ids.length);
      expect(entities.ids, code).toEqual(expect.arrayContaining(entities.responsible));
    }
  });
});

describe('table 2.3', () => {
  it('tells 4 goals of the first semester and 33 of the second, all of activities', () => {
    const told = table23.filter(({ first, second }) => first !== undefined || second !== undefined);
    expect(table23.filter(({ first }) => first !== undefined)).toHaveLength(4);
    expect(table23.filter(({ second }) => second !== undefined)).toHaveLength(33);
    expect(told.filter((row) => !isActivity(row))).toEqual([]);
  });
});

describe('notes', () => {
  it('are 44, in order', () => {
    expect(notes.map(({ number }) => number)).toEqual(Array.from({ length: 44 }, (_, index) => index + 1));
  });

  it('are called twice in the schedule: at the directory of tools and at the workshops on water losses', () => {
    const called = schedule.flatMap(({ code, text }) => (text.notes ?? []).map((note) => [code, note]));
    expect(called).toEqual([
      ['1.2.2.3', 43],
      ['2.2.1.1', 44],
    ]);
  });
});
