import type { Cell, Column, Table } from '#files';
import { formatReached } from './format-reached.ts';
import { findLastDay } from './derive-state.ts';
import { describeSource } from './progress-source.ts';
import { progressStateWords } from './progress-words.ts';
import type { Progress } from './progress.schema.ts';

/** Something that is due in a year, whether reported or not. */
export interface DueRow {
  /** Goal, activity or action. */
  code: string;
  name: string;
  year: number;
  /** What must be reached, where the plan gives a figure: `8.3 %`. */
  goal?: string;
  /** Unit of its figures, where the plan gives one: `%`. */
  unit?: string;
  /** Last semester or year in which it is due: `2025-I`, `2026`. */
  period: string;
}

const columns: readonly Column[] = [
  { key: 'code', header: 'Meta o actividad', kind: 'text', width: 18 },
  { key: 'name', header: 'Nombre', kind: 'text', width: 60 },
  { key: 'year', header: 'Año', kind: 'number', decimals: 0, width: 8 },
  { key: 'due', header: 'Vence el (último día del periodo)', kind: 'date' },
  { key: 'goal', header: 'Meta del año, si es una cifra', kind: 'text', width: 16 },
  { key: 'state', header: 'Estado según un reporte público (nuestra lectura)', kind: 'text', width: 24 },
  { key: 'value', header: 'Alcanzado', kind: 'number', decimals: 'own' },
  { key: 'unit', header: 'Unidad', kind: 'text', width: 12 },
  { key: 'rests', header: 'Palabras en que se apoya', kind: 'text', width: 60 },
  { key: 'sure', header: 'Qué tan segura es la lectura', kind: 'text', width: 14 },
  { key: 'note', header: 'Nota nuestra', kind: 'text', width: 40 },
  { key: 'source', header: 'Fuente', kind: 'text', width: 40 },
  { key: 'address', header: 'Dirección de la fuente', kind: 'text', width: 40 },
  { key: 'sourceDate', header: 'Fecha de la fuente', kind: 'date' },
  { key: 'enteredBy', header: 'Quién lo anotó', kind: 'text', width: 20 },
  { key: 'enteredOn', header: 'Cuándo lo anotó', kind: 'date' },
];

function fillReported({ state, reached, source, sourceDate, enteredBy, enteredOn }: Progress): Record<string, Cell> {
  const { words, href } = describeSource(source);
  return {
    state: progressStateWords[state.value].word,
    value: reached?.value ?? null,
    unit: reached?.unit ?? null,
    rests: state.rests,
    sure: state.doubtful ? 'Dudosa' : 'Clara',
    note: state.note ?? null,
    source: words,
    address: href ?? null,
    sourceDate: sourceDate === 'no consta' ? null : sourceDate,
    enteredBy,
    enteredOn,
  };
}

/** What was reported of a plan whose report is all there is: `name` gives the words of each code. */
export const buildReportedTable = (progress: readonly Progress[], name: (code: string) => string): Table => ({
  name: 'Avance',
  columns,
  rows: progress.map((row) => ({ code: row.code, year: row.year, name: name(row.code), ...fillReported(row) })),
});

/** What is due in each year beside what was reported of it; what nobody reported says so, and the day it falls due. */
export function buildProgressTable(due: readonly DueRow[], progress: readonly Progress[]): Table {
  const rows = due.map(({ code, name, year, goal, period }) => {
    const row = progress.find((one) => one.code === code && one.year === year);
    const unreported = { state: progressStateWords['sin-reporte'].word };
    return {
      code,
      name,
      year,
      due: findLastDay(period),
      goal: goal ?? null,
      ...(row ? fillReported(row) : unreported),
    };
  });
  return { name: 'Avance', columns, rows };
}

/** What was reported, in the cell of a table: `2025: Cumplida (4 reuniones)`; one row below the other. */
export const quoteProgress = (progress: readonly Progress[]): Cell =>
  progress
    .map((row) => {
      const figure = formatReached(row);
      return `${row.year}: ${progressStateWords[row.state.value].word}${figure && ` (${figure})`}`;
    })
    .join('\n') || progressStateWords['sin-reporte'].word;
