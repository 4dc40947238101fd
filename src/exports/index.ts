// The same in build and browser: each library that weighs comes when it is used.
export type { Cell, Column, ColumnKind, Table } from './table.ts';
export { buildCsv } from './build-csv.ts';
export { buildIcs, type DueDay } from './build-ics.ts';
export { buildXlsx } from './build-xlsx.ts';
export { formatFileSize } from './format-file-size.ts';
export { saveFile } from './save-file.ts';
