import type { SourceLines } from './quoted.schema.ts';

/** Where words stand in the source: `línea 36` or `líneas 23 a 25`. */
export function formatSourceLines([first, last]: SourceLines): string {
  return first === last ? `línea ${first}` : `líneas ${first} a ${last}`;
}

/** The same for a cell of a table of data: `36` or `23-25`. */
export function formatLineRange([first, last]: SourceLines): string {
  return first === last ? String(first) : `${first}-${last}`;
}
