/** Endings of the files the site publishes. */
export type FileEnding = 'csv' | 'xlsx' | 'json' | 'ics' | 'svg';

/** Each kind of file: how readers call it, and what it is served as. */
export const fileKinds: Readonly<Record<FileEnding, { name: string; type: string }>> = {
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8' },
  xlsx: { name: 'Excel', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { name: 'JSON', type: 'application/json; charset=utf-8' },
  svg: { name: 'SVG', type: 'image/svg+xml; charset=utf-8' },
  ics: { name: 'Calendario', type: 'text/calendar; charset=utf-8' },
};
