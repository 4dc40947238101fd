import type { SourceLines } from '../document/quoted.schema.ts';

/** Where words stand in the source, in a sentence: `línea 36` or `líneas 23 a 25`. */
export function formatSourceLines([first, last]: SourceLines): string {
  return first === last ? `línea ${first}` : `líneas ${first} a ${last}`;
}
