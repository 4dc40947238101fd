import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { isWorthPacking } from '#serving';
import { fixZipDates } from '../../src/files/fix-zip-dates.ts';
import { listFiles } from '../built-site/list-files.ts';

/** A folder as one ZIP, its files of one time (seconds since 1970): the same files give the same bytes, wherever and whenever. */
export function zipFolder(folder: string, time: number): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    listFiles(folder).map((file) => [
      file,
      [readFileSync(path.join(folder, file)), { level: isWorthPacking(file) ? 6 : 0 }],
    ]),
  );
  const bytes = zipSync(entries);
  fixZipDates(bytes, time);
  return bytes;
}
