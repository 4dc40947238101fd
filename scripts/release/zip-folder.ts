import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { isWorthPacking } from '#serving';
import { fixZipDates } from '../../src/files/fix-zip-dates.ts';
import { listFiles } from '../built-site/list-files.ts';

/** As many files as a ZIP can count; with more it would be one that no program opens whole. */
const MOST_FILES = 65_535;

/**
 * A folder as one ZIP, its files of one time (seconds since 1970): the same files give the same bytes, wherever and whenever. None where there
 * are more than `most`.
 */
export function zipFolder(folder: string, time: number, most = MOST_FILES): Uint8Array | undefined {
  const files = listFiles(folder);
  if (files.length > most) return undefined;
  const entries: Zippable = Object.fromEntries(
    files.map((file) => [file, [readFileSync(path.join(folder, file)), { level: isWorthPacking(file) ? 6 : 0 }]]),
  );
  const bytes = zipSync(entries);
  fixZipDates(bytes, time);
  return bytes;
}
