export type { Cell, Column, ColumnKind, Table } from './table.ts';
export { buildCsv } from './build-csv.ts';
export { buildXlsx } from './build-xlsx.ts';
export { formatFileSize } from './format-file-size.ts';
