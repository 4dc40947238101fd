import type { Cell, Column, Table } from '#files';
import { formatLines } from '../document/source-lines.ts';
import type { Roadmap } from './roadmap.ts';
import { periodIds, type Goal, type GoalRow } from './roadmap.schema.ts';

const wide = 60;
const code: Column = { key: 'code', header: 'Código', kind: 'text', width: 12 };
const text: Column = { key: 'text', header: 'Objetivo, línea, acción o actividad', kind: 'text', width: wide };
const lines: Column = { key: 'lines', header: 'Líneas de la fuente', kind: 'text', width: 14 };
const goalYears = ['2024', '2025', '2026', '2027', '2028', '2029', '2030'] as const;

const nameYear = (year: string): string => (year === '2024' ? 'Línea base 2024' : year);

/** Table 1: figures as numbers, and as they are printed. */
export function buildGoalTable(goals: readonly Goal[]): Table {
  const rows = goals.flatMap((goal): GoalRow[] => [goal, ...goal.parts]);
  return {
    name: 'Tabla 1',
    columns: [
      { key: 'id', header: 'Identificador', kind: 'text', width: 22 },
      { key: 'name', header: 'Meta', kind: 'text', width: wide },
      { key: 'unit', header: 'Unidad', kind: 'text', width: 10 },
      ...goalYears.map((year): Column => ({ key: year, header: nameYear(year), kind: 'number', decimals: 'own' })),
      ...goalYears.map((year): Column => ({
        key: `printed-${year}`,
        header: `${nameYear(year)}, como se imprime`,
        kind: 'text',
        width: 12,
      })),
      lines,
    ],
    rows: rows.map(({ id, name, unit, baseline, years, lines: place }) => {
      const figures = [baseline, ...years];
      return {
        id,
        name: name.text,
        unit,
        ...Object.fromEntries(goalYears.map((year, index) => [year, figures[index]?.value ?? null])),
        ...Object.fromEntries(goalYears.map((year, index) => [`printed-${year}`, figures[index]?.printed ?? null])),
        lines: formatLines(place),
      };
    }),
  };
}

/** The schedule of section 2.1, headings and all. */
export function buildScheduleTable(schedule: Roadmap['schedule']): Table {
  return {
    name: 'Tabla 2.1',
    columns: [code, text, ...periodIds.map((key): Column => ({ key, header: key, kind: 'text', width: 8 })), lines],
    rows: schedule.map((row) => ({
      code: row.code,
      text: row.text.text,
      ...Object.fromEntries(
        periodIds.map((period): [string, Cell] => [period, row.marks.includes(period) ? 'X' : null]),
      ),
      lines: formatLines(row.text.lines),
    })),
  };
}

/** Table 2.2: indicators, goals, entities and funds. */
export function buildTable22(table22: Roadmap['table22']): Table {
  return {
    name: 'Tabla 2.2',
    columns: [
      code,
      text,
      { key: 'indicators', header: 'Indicadores', kind: 'text', width: wide },
      { key: 'goals', header: 'Metas', kind: 'text', width: wide },
      { key: 'entities', header: 'Responsables y participantes, como se imprime', kind: 'text', width: wide },
      { key: 'funds', header: 'Fuente de financiamiento', kind: 'text' },
      lines,
    ],
    rows: table22.map(({ code: id, text: { text: words, lines: place }, indicators, goals, entities, funds }) => ({
      code: id,
      text: words,
      indicators: indicators.map((item) => [item.code, item.text.text].filter(Boolean).join(' ')).join('\n') || null,
      goals: goals.map((goal) => goal.text.text).join('\n') || null,
      entities: entities?.text.text ?? null,
      funds: funds?.text ?? null,
      lines: formatLines(place),
    })),
  };
}

/** Table 2.3: what each semester of 2025 asks for. */
export function buildTable23(table23: Roadmap['table23']): Table {
  return {
    name: 'Tabla 2.3',
    columns: [
      code,
      text,
      { key: 'first', header: 'Primer semestre de 2025', kind: 'text', width: wide },
      { key: 'second', header: 'Segundo semestre de 2025', kind: 'text', width: wide },
      lines,
    ],
    rows: table23.map(({ code: id, text: { text: words, lines: place }, first, second }) => ({
      code: id,
      text: words,
      first: first?.text ?? null,
      second: second?.text ?? null,
      lines: formatLines(place),
    })),
  };
}
