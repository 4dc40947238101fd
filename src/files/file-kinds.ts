/** Endings of tables and calendars, which the browser makes, too. */
export type FileEnding = 'csv' | 'xlsx' | 'json' | 'ics';

/** Endings of the files the site publishes. */
export type PublishedEnding = FileEnding | 'svg' | 'xml' | 'md' | 'zip' | 'atom' | 'jsonld';

/** Each kind of file: how readers call it, and what it is served as. */
export const fileKinds: Readonly<Record<PublishedEnding, { name: string; type: string }>> = {
  csv: { name: 'CSV', type: 'text/csv; charset=utf-8' },
  xlsx: { name: 'Excel', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { name: 'JSON', type: 'application/json; charset=utf-8' },
  svg: { name: 'SVG', type: 'image/svg+xml; charset=utf-8' },
  md: { name: 'Markdown', type: 'text/markdown; charset=utf-8' },
  zip: { name: 'ZIP', type: 'application/zip' },
  xml: { name: 'XML', type: 'application/xml; charset=utf-8' },
  atom: { name: 'Atom', type: 'application/atom+xml; charset=utf-8' },
  jsonld: { name: 'JSON-LD', type: 'application/ld+json; charset=utf-8' },
  ics: { name: 'Calendario', type: 'text/calendar; charset=utf-8' },
};
