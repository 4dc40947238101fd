import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { statePath, workerPath } from '../../src/offline/names.ts';

/** Writes a file of a site, and takes away how it was packed: servers send that before the file itself, however old it is. */
function replaceFile(file: string, text: string): void {
  writeFileSync(file, text);
  for (const ending of ['br', 'gz']) rmSync(`${file}.${ending}`, { force: true });
}

/** Puts the worker that ends all others into a built or released site, and says so to those that do not hear of it; false where there is none. */
export function putStopWorker(folder: string, stopWorker: string): boolean {
  if (!existsSync(path.join(folder, workerPath))) return false;
  replaceFile(path.join(folder, workerPath), stopWorker);
  replaceFile(path.join(folder, statePath), JSON.stringify({ stop: true }));
  return true;
}
