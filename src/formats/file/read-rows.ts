import { dsvFormat } from 'd3-dsv';
import { foldText } from '#text';
import { findOpenQuote } from './find-open-quote.ts';
import type { RowValues } from './format-values.ts';

/** A column of the table, as the page has it. */
export interface SheetColumn {
  name: string;
  /** Words over it. */
  label: string;
  /** Of a choice. */
  options?: readonly string[];
  /** What is wrong with a cell, and what to do. */
  check?: (typed: string) => string | undefined;
}

/** Where the cells go: in the table, the number of their first row; the column they begin at where no head names theirs. */
export interface SheetPlace {
  firstRow?: number;
  firstColumn?: number;
}

/** Rows out of a spreadsheet, all of them, and what to look at: `Fila 3, DNI vigente: …`. */
export interface SheetRows {
  rows: readonly RowValues[];
  problems: readonly string[];
}

/** Most rows that are taken at once. */
const mostRows = 2000;

const fold = (text: string): string =>
  foldText(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * What separates cells: tabs out of a spreadsheet, semicolons or commas in a file. Of several, the one that most lines have, for a cell
 * may hold another; what stands within quotes does not count.
 */
function findDelimiter(text: string): string {
  const lines = text.replaceAll(/"(?:[^"]|"")*"/g, '').split('\n');
  const marks = ['\t', ';', ','].map((mark) => ({ mark, count: lines.filter((line) => line.includes(mark)).length }));
  const most = Math.max(...marks.map(({ count }) => count));
  return marks.find(({ count }) => count === most && count > 0)?.mark ?? ',';
}

/** Rows of cells; an apostrophe that keeps a spreadsheet from running a cell is taken off. */
function splitRows(text: string, delimiter: string): string[][] {
  const rows = dsvFormat(delimiter).parseRows(text);
  return rows
    .map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '').trim()))
    .filter((row) => row.some((cell) => cell !== ''));
}

/** Which column each cell of the head names; undefined where it names none. */
function readHead(row: readonly string[], columns: readonly SheetColumn[]): (SheetColumn | undefined)[] {
  return row.map((cell) => columns.find(({ name, label }) => [fold(name), fold(label)].includes(fold(cell))));
}

/** The first row is a head where most of its cells name columns. */
const isHead = (named: readonly (SheetColumn | undefined)[]): boolean =>
  named.filter(Boolean).length * 2 >= named.length && named.some(Boolean);

/** Rows are numbered in a cell of their own, which the table has not. */
const isNumbered = (rows: readonly string[][], columns: number): boolean =>
  rows.every((row, index) => row.length === columns + 1 && row[0] === String(index + 1));

function readCell(cell: string, { options, check }: SheetColumn): { value: string; problem?: string } {
  if (options === undefined || cell === '') {
    const problem = check?.(cell);
    return problem === undefined ? { value: cell } : { value: cell, problem };
  }
  const value = options.find((option) => fold(option) === fold(cell));
  if (value !== undefined) return { value };
  return { value: '', problem: `«${cell}» no es una de las respuestas (${options.join(', ')}): márcala` };
}

/** Cells as rows of the table. Whatever is wrong with a cell, its row is kept and said. */
export function fitCells(
  cells: readonly string[][],
  columns: readonly SheetColumn[],
  { firstRow = 1, firstColumn = 0 }: SheetPlace = {},
): SheetRows {
  const [first = [], ...others] = cells;
  const head = readHead(first, columns);
  const body = isHead(head) ? others : cells;
  const numbered = firstColumn === 0 && !isHead(head) && isNumbered(body, columns.length);
  const order = isHead(head) ? head : [...(numbered ? [undefined] : []), ...columns.slice(firstColumn)];
  const problems = isHead(head)
    ? first
        .filter((cell, index) => cell !== '' && head[index] === undefined && !/^n[°º.]?$|^n[úu]mero$/i.test(cell))
        .map((cell) => `La columna «${cell}» no está en esta tabla: no se cargó`)
    : [];
  const rows = body.slice(0, mostRows).map((row, index) => {
    const place = `Fila ${firstRow + index}`;
    const over = row.slice(order.length).filter((cell) => cell !== '');
    if (over.length > 0)
      problems.push(`${place}: sobra «${over.join('», «')}»; la tabla tiene ${columns.length} columnas`);
    const values = row.slice(0, order.length).flatMap((cell, at): [string, string][] => {
      const column = order[at];
      if (!column) return [];
      const { value, problem } = readCell(cell, column);
      if (problem !== undefined) problems.push(`${place}, ${column.label}: ${problem}`);
      return value === '' ? [] : [[column.name, value]];
    });
    return Object.fromEntries(values);
  });
  if (body.length > mostRows)
    problems.push(`Solo entran ${mostRows} filas de una vez: quedaron fuera ${body.length - mostRows}`);
  return { rows, problems };
}

/** Reads rows that were pasted or saved: tabs, semicolons or commas, with quotes; with or without a head. */
export function readRows(typed: string, columns: readonly SheetColumn[], place: SheetPlace = {}): SheetRows {
  const text = typed.replace(/^\uFEFF/, '');
  const delimiter = findDelimiter(text);
  const line = findOpenQuote(text, delimiter);
  if (line === undefined) return fitCells(splitRows(text, delimiter), columns, place);
  return {
    rows: [],
    problems: [`Línea ${line}: hay una comilla (") que no se cierra bien. Corrígela y prueba otra vez`],
  };
}
