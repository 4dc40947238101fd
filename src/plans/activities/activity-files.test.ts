import { describe, expect, it } from 'vitest';
import { buildCsv } from '#files';
import { parseListQuery } from '#forms/list-filter';
import { buildDueTable } from '../schedule/due-table.ts';
import { buildGoalTable, buildScheduleTable, buildTable22, buildTable23 } from '../roadmap/printed-tables.ts';
import { loadRoadmap } from '../roadmap/roadmap.ts';
import { buildActivityRows } from './activity-rows.ts';
import { buildActivityTable } from './activity-table.ts';
import { activityKeys } from './activity-query.ts';
import { readFundSources } from './fund-source.ts';
import { nameFile, pickRows } from './save-activities.ts';

const roadmap = loadRoadmap();
const activities = buildActivityTable(roadmap);
const due = buildDueTable(roadmap);

describe('the tables for other programs', () => {
  it.each([
    { table: activities, rows: 93 },
    { table: buildGoalTable(roadmap.goals), rows: 9 },
    { table: buildScheduleTable(roadmap.schedule), rows: 146 },
    { table: buildTable22(roadmap.table22), rows: 141 },
    { table: buildTable23(roadmap.table23), rows: 146 },
    { table: due, rows: due.rows.length },
  ])('$table.name: every row, every cell under a column, no column empty', async ({ table, rows }) => {
    expect(table.rows).toHaveLength(rows);
    const keys = new Set(table.columns.map(({ key }) => key));
    for (const row of table.rows) expect(new Set(Object.keys(row))).toEqual(keys);
    for (const { key } of table.columns)
      expect(
        table.rows.some((row) => row[key] !== null),
        key,
      ).toBe(true);
    expect(await buildCsv(table)).toMatch(/^\u{feff}/u);
  });

  it('keep the figures of Table 1 as numbers and as printed', () => {
    const flow = buildGoalTable(roadmap.goals).rows.find(({ id }) => id === 'meta-2-caudal');
    expect(flow).toMatchObject({ 2024: 3.17, 2025: 5.5, 'printed-2025': '5,5' });
    const others = buildGoalTable(roadmap.goals).rows.find(({ id }) => id === 'meta-4-otras-fuentes');
    expect(others).toMatchObject({ 2024: null, 'printed-2024': 'nd' });
  });

  it('have every activity that is marked in 2026', () => {
    expect(activities.rows.filter((row) => row['2026'] === 'X')).toHaveLength(40);
  });
});

describe('what is due, as a file', () => {
  it('falls on the last day of each year that the goal or the schedule names', () => {
    const of = (code: string) => due.rows.filter((row) => row['code'] === code).map(({ date }) => date);
    expect(of('1.2.2.3')).toEqual(['2027-12-31', '2028-12-31', '2029-12-31', '2030-12-31']);
    expect(of('1.3.2.2')).toEqual(['2026-12-31']);
  });

  it('keeps each cell of table 2.3', () => {
    const told = due.rows.filter((row) => row['goal23'] !== null);
    expect(told.filter(({ date }) => date === '2025-06-30')).toHaveLength(4);
    expect(told.filter(({ date }) => date === '2025-12-31')).toHaveLength(33);
  });

  it('says in the table of activities who leads by which note, and keeps the printed cell', () => {
    const row = activities.rows.find(({ code }) => code === '2.1.1.3');
    expect(row).toMatchObject({ responsible: 'DGPRCS', scope: 'Según la nota 21', cell: 'DGAA - DGPRCS' });
    expect(activities.rows.at(-1)).toMatchObject({ code: '1.1.2', due: '2025 a 2030', why: 'solo por la meta' });
  });
});

const ask = (query: string) => parseListQuery(activityKeys, new URLSearchParams(query), {});
const today = '2026-11-29';

describe('what is on show', () => {
  it.each([
    { query: 'estado=vencida', dates: ['2025-06-30', '2025-12-31'], reason: 'only what is overdue, of 2025 to 2030' },
    { query: 'cuando=este-semestre', dates: ['2026-12-31'], reason: 'the column of today' },
    { query: 'cuando=este-semestre&estado=vencida', dates: [], reason: 'what is due now is not overdue' },
    { query: 'cuando=2027&estado=sin-reporte', dates: ['2027-12-31'], reason: 'nothing told of what lies ahead' },
    { query: 'estado=cumplida', dates: [], reason: 'nobody says so' },
  ])('goes to the calendar by state too: $reason', ({ query, dates }) => {
    expect(pickRows(due, ['1.1.1.2'], ask(query), today).map(({ date }) => date)).toEqual(dates);
  });

  it('goes to the file in its order, goals only of the period', () => {
    expect(pickRows(activities, ['2.1.1.1', '1.1.1.1', '9.9'], ask(''), today).map(({ code }) => code)).toEqual([
      '2.1.1.1',
      '1.1.1.1',
    ]);
    const goals = pickRows(due, ['1.1.1.2'], ask('cuando=2026'), today);
    expect(goals.length).toBe(due.rows.filter(({ code, date }) => code === '1.1.1.2' && date === '2026-12-31').length);
  });

  it.each([
    {
      query: 'entidad=dgprcs&cuando=2026&orden=inicio',
      name: 'actividades-dgprcs-2026',
      reason: 'asked, but not the order',
    },
    { query: 'q=..%2F..%2Faño%20%3C1%3E', name: 'actividades-ano-1', reason: 'letters of any system' },
  ])('names its file: $reason', ({ query, name }) => {
    expect(nameFile('actividades', parseListQuery(activityKeys, new URLSearchParams(query), {}))).toBe(name);
  });
});

describe('the rows of the page', () => {
  const rows = buildActivityRows(roadmap);
  it('show other words once, with the places that use them, and none that differ in marks only', () => {
    const row = rows.find(({ code }) => code === '1.1.1.1');
    expect(row?.others[0]).toEqual({
      text: 'Instalar un Grupo de Trabajo Sectorial dentro del MVCS para dinamizar la ejecución del Plan de Implementación de la HdR-AS',
      places: 'cronograma (2.1), tabla 2.2, tabla 2.3',
    });
    expect(
      rows.find(({ code }) => code === '1.3.2.1')?.others.some(({ text }) => text.includes('directivos a cargo')),
    ).toBe(false);
  });
});

it.each([
  { cell: 'Recursos propios Cooperación internacional', ids: ['recursos-propios', 'cooperacion-internacional'] },
  { cell: 'Recursos propios', ids: ['recursos-propios'] },
])('readFundSources: $cell', ({ cell, ids }) => {
  expect(readFundSources(cell).map(({ id }) => id)).toEqual(ids);
});

it('readFundSources refuses a source that it does not know', () => {
  expect(() => readFundSources('Recursos propios y canon')).toThrow(/canon/);
});

describe('other words for the same', () => {
  const others = buildActivityRows(roadmap).flatMap(({ code, others: own }) => own.map((each) => ({ code, ...each })));

  it('names each place once, though it says them twice', () => {
    expect(others.length).toBeGreaterThan(0);
    const repeated = others.filter(({ places }) => {
      const names = places.split(', ');
      return new Set(names).size < names.length;
    });
    expect(repeated).toEqual([]);
    const [twice] = others.filter(({ code }) => code === '3.1.1.2');
    expect(twice?.places).toBe('sección 1');
  });
});
