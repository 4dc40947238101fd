import type { Table } from './table.ts';

/** Words that break careless files: accents, the delimiter, quotes, lines, formulas, markup. */
export const hostileTable: Table = {
  name: 'Añadido',
  columns: [
    { key: 'words', header: 'Qué dice la norma', kind: 'text' },
    { key: 'soles', header: 'Soles', kind: 'number' },
    { key: 'day', header: 'Fecha', kind: 'date' },
  ],
  rows: [
    { words: 'N° 011-2012-MPT; «señal» "entre comillas"', soles: 1234.5, day: '2026-11-21' },
    { words: '=HYPERLINK("http://malo")', soles: 0.28, day: null },
    { words: '@SUM(1)', soles: -3, day: '2024-02-29' },
    { words: 'dos\nlíneas & <b>marcas</b>', soles: null, day: null },
  ],
};
