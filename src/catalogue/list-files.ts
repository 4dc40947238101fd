import { existsSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import type { Issue } from '#errors';
import { describeStray } from './describe-stray.ts';

/** The folder all content lies in. */
const FOLDER = 'content';

/** What lies in the folder of content. */
export interface ListedFiles {
  /** Paths of all files, from the root, sorted. */
  files: readonly string[];
  /** What is no plain file, or has a name that no address could have. */
  issues: readonly Issue[];
  /** Files that are no content: nobody reads them. */
  stray: readonly Issue[];
}

/** Names are parts of addresses, and the same on every system: `trujillo-carnet.mdx`. */
const NAME = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** A folder may tell its authors how its files are written. */
export const isManual = (name: string): boolean => name === 'README.md';

/** Endings that only files have. */
const FILE_ENDING = /\.(?:json|mdx?)$/;

function refuseEntry(entry: Dirent, file: string): Issue[] {
  const place = { file };
  if (entry.isSymbolicLink()) {
    const message = 'Es un enlace simbólico: en otra máquina llevaría a otra parte, o a ninguna.';
    return [{ rule: 'not-a-file', place, message, fix: 'Ponga en su lugar el archivo mismo.' }];
  }
  if (entry.isDirectory() ? FILE_ENDING.test(entry.name) : !entry.isFile()) {
    const message = entry.isDirectory() ? 'Es una carpeta con nombre de archivo.' : 'No es un archivo ni una carpeta.';
    return [{ rule: 'not-a-file', place, message, fix: 'Ponga en su lugar el archivo, o bórrelo.' }];
  }
  if (isManual(entry.name) || NAME.test(entry.name)) return [];
  const plain = entry.name.normalize('NFD').toLowerCase();
  const name = plain.replace(/[\u0300-\u036F]/g, '').replaceAll(/[^a-z0-9.]+/g, '-');
  const message = `El nombre «${entry.name}» tiene algo más que minúsculas sin tilde, cifras, puntos y guiones.`;
  const fix = `Cámbielo, por ejemplo: ${name.replaceAll(/^[.-]+|[.-]+$/g, '')}`;
  return [{ rule: 'name-of-a-file', place, message, fix }];
}

/** Lists the content of the project at `root`; nothing is followed out of it, and nothing is read. */
export function listFiles(root: string): ListedFiles {
  const folder = path.join(root, FOLDER);
  if (!existsSync(folder)) return { files: [], issues: [], stray: [] };
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => {
    const file = path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
    return { entry, file };
  });
  const [stray, own] = [new Map<string, Issue>(), entries.filter(({ entry }) => entry.isFile())];
  for (const { file } of own) {
    const issue = describeStray(file);
    if (issue) stray.set(file, issue);
  }
  return {
    files: own
      .map(({ file }) => file)
      .filter((file) => !stray.has(file))
      .toSorted(),
    issues: entries.flatMap(({ entry, file }) => (stray.has(file) ? [] : refuseEntry(entry, file))),
    stray: [...stray.values()],
  };
}
