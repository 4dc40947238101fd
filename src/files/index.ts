/**
 * What the site publishes beside its pages: a table becomes CSV, XLSX or JSON, days become ICS, the same bytes on every build.
 * The same in build and browser: each library that weighs comes when it is used.
 * Begin with `published-file.ts` and `table.ts`; which files there are is gathered in `#views`.
 */
export { readCell, type Cell, type Column, type ColumnKind, type Table } from './table.ts';
export { buildCsv } from './build-csv.ts';
export { buildIcs, type CalendarName, type DueDay } from './build-ics.ts';
export { buildTableJson } from './build-json.ts';
export { buildOnce } from './build-once.ts';
export { buildXlsx } from './build-xlsx.ts';
export { fileKinds, type FileEnding, type PublishedEnding } from './file-kinds.ts';
export { measureFile, pickFiles, publishFile, publishTables, type PublishedFile } from './published-file.ts';
export { formatFileSize } from './format-file-size.ts';
export { saveFile } from './save-file.ts';
