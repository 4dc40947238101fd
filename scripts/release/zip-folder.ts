import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { fixZipDates } from '../../src/files/fix-zip-dates.ts';

/** Already as small as they get. */
const PACKED = /\.(?:br|gz|zip|xlsx|png|pf_\w+)$/;

/** A folder as one ZIP, its files of one time (seconds since 1970): the same files give the same bytes, wherever and whenever. */
export function zipFolder(folder: string, time: number): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
  const entries: Zippable = Object.fromEntries(
    files.map((file) => [
      file.split(path.sep).join('/'),
      [readFileSync(path.join(folder, file)), { level: PACKED.test(file) ? 0 : 6 }],
    ]),
  );
  const bytes = zipSync(entries);
  fixZipDates(bytes, time);
  return bytes;
}
