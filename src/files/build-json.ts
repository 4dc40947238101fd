import type { Table } from './table.ts';

/** A table as JSON: what it comes from, then its name, columns and rows. */
export function buildTableJson(about: Readonly<Record<string, unknown>>, { name, columns, rows }: Table): string {
  return `${JSON.stringify({ ...about, name, columns, rows }, null, 1)}\n`;
}
