import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PageRow } from './rows.ts';

/** Where runs keep what they measured, so that one over a few pages need not measure all again. */
const KEPT = '.cache/bench-pages.json';

/** The rows of older runs, each with what was measured last in a newer one; those of pages that are no more are left out. */
export function mergeRows(names: readonly string[], older: readonly PageRow[], newer: readonly PageRow[]): PageRow[] {
  return names.flatMap((name) => {
    const found = [...older, ...newer].filter((row) => row.name === name);
    return found.length === 0 ? [] : [Object.assign({}, ...found) as PageRow];
  });
}

/** Keeps the rows of a run beside those of runs before; gives all that there are, of the pages with these names. */
export function keepRows(names: readonly string[], rows: readonly PageRow[], file = KEPT): PageRow[] {
  const older = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PageRow[]) : [];
  const all = mergeRows(names, older, rows);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(all, null, 1));
  return all;
}
