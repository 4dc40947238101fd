import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDigest } from './norm-store.ts';

/** Folders and files whose code makes a tree out of a text; the lock file stands for the libraries it uses. */
export const treeCode = [
  'src/text',
  'src/quantities',
  'src/errors',
  'src/catalogue',
  'src/norms',
  'package-lock.json',
] as const;

/** Folders and files whose code finds and resolves the citations of a tree. */
export const citationCode = [...treeCode, 'src/citations'] as const;

function listCode(place: string): string[] {
  if (!existsSync(place)) return [];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Digest of the code in folders, rooms within rooms included, and of single files: when it changes, what the code made before is stale. */
export function buildCodeDigest(...places: readonly string[]): string {
  const files = places.flatMap((place) => (/\.\w+$/.test(place) ? [place].filter(existsSync) : listCode(place)));
  // A name tells apart what moved from what stayed.
  return buildDigest(...files.flatMap((file) => [file, readFileSync(file, 'utf8')]));
}
