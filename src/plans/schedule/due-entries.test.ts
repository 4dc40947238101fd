import { describe, expect, it } from 'vitest';
import { loadRoadmap } from '../roadmap/roadmap.ts';
import { buildDueDays } from './due-days.ts';
import { listDueEntries } from './due-entries.ts';
import { buildDueTable } from './due-table.ts';
import { describeDue } from './due-words.ts';

const roadmap = loadRoadmap();
const entries = listDueEntries(roadmap);
const table = buildDueTable(roadmap);
const days = buildDueDays(table.rows);
const find = (code: string, date: string) => entries.find((entry) => entry.code === code && entry.date === date);

/** Years in which an activity is due by a goal alone: no half of the year has a mark. */
function listGoalOnlyYears(code: string): number[] {
  const { due, periods } = roadmap.find(code);
  const years = due.filter(({ reason }) => reason === 'meta').map(({ period }) => Number(period.slice(0, 4)));
  return years.filter((year) => !periods.some((period) => period.startsWith(String(year))));
}

describe('when an activity is due', () => {
  it('has the 24 years with a goal and no mark, in 8 activities, and no other', () => {
    const found = roadmap.activities
      .map(({ code }) => ({ code, years: listGoalOnlyYears(code) }))
      .filter(({ years }) => years.length > 0);
    expect(Object.fromEntries(found.map(({ code, years }) => [code, years]))).toEqual({
      '1.1.2.2': [2026, 2027, 2028, 2029, 2030],
      '1.1.3.3': [2026],
      '1.2.2.3': [2028, 2029, 2030],
      '1.4.1.2': [2027, 2028, 2029, 2030],
      '2.1.2.2': [2030],
      '3.1.2.1': [2027, 2028, 2029, 2030],
      '4.1.3.2': [2029, 2030],
      '4.2.1.1': [2027, 2028, 2029, 2030],
    });
    expect(found.flatMap(({ years }) => years)).toHaveLength(24);
  });

  it('has the one half of 2025 that table 2.3 fills in and the schedule does not mark', () => {
    const halves = roadmap.activities.flatMap(({ code, due }) =>
      due.filter(({ period, reason }) => period.startsWith('2025') && reason === 'meta').map(() => code),
    );
    expect(halves).toEqual(['1.1.3.2']);
  });

  it('loses no mark of the schedule', () => {
    for (const { code, periods, due } of roadmap.activities) {
      const marked = due.filter(({ reason }) => reason !== 'meta').map(({ period }) => period);
      expect(marked, code).toEqual(periods);
    }
  });

  it.each([
    ['1.1.2.2', 'por el cronograma y por la meta: 2025 (segundo semestre); solo por la meta: 2026 a 2030', 'goal only'],
    ['1.1.1.2', 'por el cronograma y por la meta: 2025; solo por el cronograma: 2026 a 2030', 'marks only'],
    ['1.1.1.1', 'por el cronograma y por la meta', 'one reason needs no years'],
    ['1.4.1.3', 'por el cronograma y por la meta', 'the goals are those of the row above, in our reading'],
  ])('says why of %s: %s (%s)', (code, expected) => {
    expect(describeDue(roadmap.find(code).due)).toBe(expected);
  });
});

describe('what is due, with a date', () => {
  it('stands once for each activity and day', () => {
    const keys = entries.map(({ code, date }) => `${code} ${date}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(days.map(({ id }) => id)).size).toBe(days.length);
  });

  it('names both tables where both ask for it', () => {
    const both = entries.filter(({ goals }) => {
      const places = new Set(goals.map(({ place }) => place));
      return places.has('table-22') && places.has('table-23');
    });
    expect(both).toHaveLength(33);
    const day = days.find(({ title }) => title.startsWith('1.1.1.1 · '));
    expect(day?.title).toBe('1.1.1.1 · 2025: 01 Grupo de Trabajo Sectorial instalado en el MVCS');
    expect(day?.description).toContain(
      'Dónde lo dice el plan: cronograma (2.1), línea 951; tabla 2.2, línea 1154; tabla 2.3, línea 1351',
    );
    expect(day?.description).toContain('Por qué toca: por el cronograma y por la meta');
  });

  it.each([
    ['1.1.1.1', '2025-06-30', 'ambos', 'both tables put it in the first half'],
    ['1.1.2.2', '2030-12-31', 'meta', 'the goal goes on, the schedule does not'],
    ['1.1.1.2', '2028-12-31', 'cronograma', 'a mark without a goal'],
    ['1.1.3.2', '2025-06-30', 'meta', 'asked for in the half that has no mark'],
    ['1.1.3.2', '2025-12-31', 'cronograma', 'marked in the half that asks for nothing'],
    ['1.1.2', '2025-12-31', 'meta', 'a goal of the action, from its first year'],
    ['1.1.2', '2030-12-31', 'meta', 'to the last of the plan'],
  ])('%s on %s: %s (%s)', (code, date, reason) => {
    expect(find(code, date)?.reason).toBe(reason);
  });

  it('has the two yearly meetings of the CNEC in each year from 2025 to the end of the plan', () => {
    const meetings = table.rows.filter((row) => row['goal1'] === '2025 en adelante: 02 reuniones anuales de la CNEC.');
    expect(meetings.map(({ code, date }) => [code, date])).toEqual(
      [2025, 2026, 2027, 2028, 2029, 2030].map((year) => ['1.1.2', `${year}-12-31`]),
    );
    expect(meetings.every(({ responsible }) => responsible === 'DGAA')).toBe(true);
  });

  it('says that a goal is read out of another row', () => {
    const row = table.rows.find(({ code, date }) => code === '1.4.1.3' && date === '2026-12-31');
    expect(row).toMatchObject({ shared: 'De la 1.4.1.2, como celda combinada' });
    expect(table.rows.filter((one) => one['shared'] !== null).map(({ code }) => code)).toEqual(
      Array.from({ length: 5 }, () => '1.4.1.3'),
    );
  });
});
