import { describe, expect, it } from 'vitest';
import { readReport } from '../plans.content.ts';
import { listReportProgress } from '../report/report-progress.ts';
import { loadRoadmap } from '../roadmap/roadmap.ts';
import { describeProgress } from './describe-progress.ts';
import { listDueRows } from './list-due-rows.ts';
import { buildProgressTable, quoteProgress } from './progress-table.ts';
import { ProgressSchema, type Progress } from './progress.schema.ts';

const roadmap = loadRoadmap();
const due = listDueRows(roadmap);
const told: Progress = {
  plan: 'plan-hdr-as-2025',
  code: 'meta-2',
  year: 2025,
  state: { value: 'en-curso', rests: 'se reutilizó el 6.1 %' },
  reached: { value: 6.1, unit: '%' },
  source: { document: 'Memoria de muestra', page: 'https://example.com/memoria' },
  sourceDate: '2026-03-01',
  enteredBy: 'Ana',
  enteredOn: '2026-11-29',
};

describe('what is due, year by year', () => {
  it('has each row of Table 1 in its six years, and each activity once a year', () => {
    expect(due.filter(({ code }) => code.startsWith('meta-'))).toHaveLength(9 * 6);
    const keys = due.map(({ code, year }) => `${code} ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(due.map(({ code }) => code).filter((code) => code.split('.').length === 4)).size).toBe(92);
  });

  it.each([
    ['1.1.1.1', 2025, '2025-I', 'marked in the first semester alone'],
    ['1.1.1.2', 2025, '2025', 'in both: the last day of the year'],
    ['1.1.2', 2030, '2030', 'a goal of an action'],
  ])('%s in %i is due by %s: %s', (code, year, period) => {
    expect(due.find((row) => row.code === code && row.year === year)?.period).toBe(period);
  });
});

describe('the table', () => {
  it('says of everything that nobody reported it, and until when it is due', () => {
    const { rows } = buildProgressTable(due, []);
    expect(rows).toHaveLength(due.length);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['Sin reporte público']));
    expect(rows[0]).toMatchObject({ code: 'meta-1', year: 2025, due: '2025-12-31', goal: '13.6\u00a0%' });
  });

  it('has what was reported with its figure, its source and who wrote it', () => {
    const { columns, rows } = buildProgressTable(due, [told]);
    const row = rows.find(({ code, year }) => code === 'meta-2' && year === 2025);
    expect(row).toMatchObject({ state: 'En curso', value: 6.1, unit: '%', source: 'Memoria de muestra' });
    expect(row).toMatchObject({ address: 'https://example.com/memoria', sourceDate: '2026-03-01', enteredBy: 'Ana' });
    expect(rows.filter(({ state }) => state !== 'Sin reporte público')).toHaveLength(1);
    const keys = new Set(columns.map(({ key }) => key));
    expect(rows.flatMap((one) => Object.keys(one)).filter((key) => !keys.has(key))).toEqual([]);
  });

  it('is short in a cell', () => {
    expect(quoteProgress([told, { ...told, year: 2026, state: { value: 'cumplida', rests: 'x' } }])).toBe(
      '2025: En curso (6.1\u00a0%)\n2026: Cumplida (6.1\u00a0%)',
    );
    expect(quoteProgress([])).toBe('Sin reporte público');
  });
});

it.for([
  [[], /^Todavía no hemos anotado ningún reporte/, 'nothing'],
  [[told], /^Hay 1 avance anotado, según reportes públicos; de lo demás/, 'one row'],
  [[told, { ...told, year: 2026 }], /^Hay 2 avances anotados/, 'two rows of one report are no two reports'],
] as const)('says in a sentence how much was told (%#)', ([rows, words]) => {
  expect(describeProgress(rows)).toMatch(words);
});

it('takes the readings of the PLANRES report as records of the same kind', () => {
  const rows = listReportProgress(readReport());
  expect(rows).toHaveLength(24);
  const unfit = rows
    .filter(({ state }) => state.value !== 'sin-dato')
    .filter((row) => !ProgressSchema.safeParse(row).success);
  expect(unfit).toEqual([]);
});
