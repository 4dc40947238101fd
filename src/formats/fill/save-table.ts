import { parseAmount, spellDecimals } from '#amounts';
import { buildCsv, buildXlsx, fileKinds, saveFile, type Cell, type Table } from '#files';
import { findUnit, isAmountCheck } from '../checks/amount-words.ts';
import type { RowValues } from '../file/format-values.ts';
import type { FormHost } from './form-host.ts';
import { readValues } from './form-values.ts';
import { listCells, listRows } from './table-rows.ts';

/** Columns of figures, by what is asked of their cells. */
const isOfFigures = (check: string | undefined): boolean =>
  isAmountCheck(check) || check === 'count' || check === 'adult';

/** A column is of figures only where every cell can be read as one: what was typed goes along as it is. */
function readCells(cells: readonly string[], check: string | undefined): { kind: 'text' | 'number'; cells: Cell[] } {
  const read = cells.map((cell) => (cell === '' ? null : parseAmount(cell, findUnit(check))));
  if (!isOfFigures(check) || !read.every((cell) => cell === null || 'value' in cell))
    return { kind: 'text', cells: cells.map((cell) => (cell === '' ? null : cell)) };
  return { kind: 'number', cells: read.map((cell) => (cell && 'value' in cell ? Number(cell.value) : null)) };
}

/** A file of text has only signs: what could be read as thousands is written so that it cannot. */
function spellFigures({ columns, rows, ...table }: Table): Table {
  const spell = (cell: Cell | undefined): Cell =>
    typeof cell === 'number' ? spellDecimals(`${cell}`) : (cell ?? null);
  return {
    ...table,
    columns: columns.map((column) => ({ ...column, kind: 'text' })),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, spell(row[key])]))),
  };
}

/** The rows of the form's table as CSV, which this house reads back as it was. */
export const buildFormCsv = (table: Table): Promise<string> => buildCsv(spellFigures(table));

/** The rows of the form's table, for other programs. */
export function buildFormTable(host: ParentNode, table: HTMLTableElement): Table {
  const rows = (readValues(host).get(table.dataset['table'] ?? '') ?? []) as readonly RowValues[];
  const [row] = listRows(table);
  const columns = [...(row ? listCells(row) : [])].map(([key, [control]]) => {
    const header = table.querySelector(`thead [data-head="${key}"]`)?.textContent.trim() ?? key;
    const check = (control as HTMLElement | undefined)?.dataset['check'];
    return {
      key,
      header,
      ...readCells(
        rows.map((values) => values[key] ?? ''),
        check,
      ),
    };
  });
  return {
    name: (table.dataset['spreadsheet'] ?? 'Tabla').slice(0, 31),
    columns: columns.map(({ key, header, kind }) => ({ key, header, kind, decimals: 'own' as const })),
    rows: rows.map((_, index) => Object.fromEntries(columns.map(({ key, cells }) => [key, cells[index] ?? null]))),
  };
}

/** Hands the reader the rows as CSV or as a workbook. */
export async function saveTable(host: FormHost, as: 'csv' | 'xlsx', name: string): Promise<void> {
  const table = host.querySelector<HTMLTableElement>('[data-spreadsheet]');
  if (!table) return;
  const data = buildFormTable(host, table);
  saveFile(`${name}.${as}`, as === 'csv' ? await buildFormCsv(data) : await buildXlsx([data]), fileKinds[as].type);
}
