import type { CellObject } from 'write-excel-file/universal';
import { addColumnFilters } from './column-filters.ts';
import { fixZipDates } from './fix-zip-dates.ts';
import { readCell, type Cell, type Column, type ColumnKind, type Table } from './table.ts';

const widths: Readonly<Record<ColumnKind, number>> = { text: 32, number: 14, date: 12 };

/** Whole numbers stand without groups: they are years and codes. */
const formatOf = (decimals: number): string => (decimals === 0 ? '0' : `#,##0.${'0'.repeat(decimals)}`);

function buildCell(cell: Cell, { kind, decimals = 2 }: Column): CellObject | null {
  if (cell === null) return null;
  const alignVertical = 'top';
  if (typeof cell === 'number') {
    return { value: cell, type: Number, alignVertical, ...(decimals !== 'own' && { format: formatOf(decimals) }) };
  }
  if (kind === 'date') {
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy', alignVertical };
  }
  // Text stays text: a spreadsheet runs no formula out of a cell of words.
  return { value: cell, type: String, wrap: true, alignVertical };
}

const buildHead = ({ header }: Column): CellObject => ({
  value: header,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
});

/** Tables as one workbook, a sheet each: numbers and days as such, so that they can be summed and sorted. Same tables, same bytes. */
export async function buildXlsx(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ kind, width }) => ({ width: width ?? widths[kind] })),
    stickyRowsCount: 1,
    data: [
      columns.map(buildHead),
      ...rows.map((row) => columns.map((column) => buildCell(readCell(row, column), column))),
    ],
  }));
  // Twenty kilobytes that a browser fetches only for a workbook.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile(sheets, { features: [addColumnFilters(tables)] }).toBlob();
  const file = new Uint8Array(await blob.arrayBuffer());
  fixZipDates(file);
  return file;
}
