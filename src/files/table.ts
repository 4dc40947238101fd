/** What a column holds: words, amounts, or days (`2026-11-21`). */
export type ColumnKind = 'text' | 'number' | 'date';

/** One column of a table for other programs. */
export interface Column {
  /** Key of its cells in each row. */
  key: string;
  /** Words over the column. */
  header: string;
  kind: ColumnKind;
  /** Decimals shown in a spreadsheet, `own` where each figure shows those it has; default: 2. */
  decimals?: number | 'own';
  /** Width in a spreadsheet, in characters; default: by kind. */
  width?: number;
}

/** A cell; a missing one is empty: nothing is known, which is not zero. */
export type Cell = string | number | null;

/** A table as data, to be written as CSV or as a sheet of a workbook. */
export interface Table {
  /** Name of the sheet, at most 31 characters: `Multas`. */
  name: string;
  columns: readonly Column[];
  rows: readonly Readonly<Record<string, Cell>>[];
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The cell of a column; throws for a value that does not fit the kind of its column. */
export function readCell(row: Readonly<Record<string, Cell>>, { key, kind }: Column): Cell {
  const cell = row[key] ?? null;
  if (cell === null) return null;
  const fits = kind === 'number' ? Number.isFinite(cell) : typeof cell === 'string';
  if (!fits || (kind === 'date' && !dayPattern.test(String(cell)))) {
    throw new TypeError(`«${String(cell)}» is no ${kind}, in column ${key}`);
  }
  return cell;
}
