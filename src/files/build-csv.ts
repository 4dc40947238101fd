import { readCell, type Table } from './table.ts';

/**
 * A table as CSV for spreadsheets set to Peru: UTF-8 with a byte order mark, `;` between cells, a point for decimals,
 * days as `2026-11-21`. Words that a spreadsheet would run as a formula get an apostrophe before them.
 */
export async function buildCsv({ columns, rows }: Table): Promise<string> {
  // Ten kilobytes that a browser fetches only for such a file.
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const lines = rows.map((row) => columns.map((column) => readCell(row, column)));
  return stringify([columns.map(({ header }) => header), ...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}
