import type { SourceLines } from './quoted.schema.ts';

/** Lines of the source: `1154`, `48–55`. */
export function formatLines([first, last]: SourceLines): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** Where words stand in the source, in a sentence: `línea 36` or `líneas 23 a 25`. */
export function formatSourceLines([first, last]: SourceLines): string {
  return first === last ? `línea ${first}` : `líneas ${first} a ${last}`;
}
