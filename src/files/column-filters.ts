import type { Feature } from 'write-excel-file/universal';
import type { Table } from './table.ts';

/** Name of a column in a spreadsheet, from 0: `A`, `Z`, `AA`. */
export function nameColumn(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : nameColumn(Math.floor(index / 26) - 1) + letter;
}

/** Puts the arrows that filter and sort over the columns of every sheet; the format wants them right after the rows. */
export const addColumnFilters = (tables: readonly Table[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _options, { sheetIndex }) => {
          const table = tables[sheetIndex];
          if (!table || table.columns.length === 0) return content;
          const last = `${nameColumn(table.columns.length - 1)}${table.rows.length + 1}`;
          return content.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`);
        },
      },
    },
  },
});
