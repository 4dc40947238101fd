import type { SourceLines } from './quoted.schema.ts';

/** Lines of the source: `1154`, `48–55`. */
export function formatLines([first, last]: SourceLines): string {
  return first === last ? String(first) : `${first}–${last}`;
}
