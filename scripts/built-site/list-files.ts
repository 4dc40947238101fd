import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths of all files below a folder, with `/` between names on every system, in an order that no disk decides. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
