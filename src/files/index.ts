// The same in build and browser: each library that weighs comes when it is used.
export type { Cell, Column, ColumnKind, Table } from './table.ts';
export { buildCsv } from './build-csv.ts';
export { buildIcs, type CalendarName, type DueDay } from './build-ics.ts';
export { buildTableJson } from './build-json.ts';
export { buildOnce } from './build-once.ts';
export { buildXlsx } from './build-xlsx.ts';
export { fileKinds, type FileEnding } from './file-kinds.ts';
export { measureFile, pickFiles, publishFile, publishTables, type PublishedFile } from './published-file.ts';
export { saveFile } from './save-file.ts';
