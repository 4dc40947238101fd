import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleStopWorker } from '#offline/build';
import { statePath, workerPath } from '../../src/offline/names.ts';
import { best, packFile } from './pack-texts.ts';

/**
 * Puts into a site the worker that ends all others, and says so to those that do not hear of it. Where the site is packed, so is the
 * worker: servers send the packed file first, and would go on with the one before. Gives whether there is a site with a worker.
 */
export async function putStopWorker(folder: string): Promise<boolean> {
  const worker = path.join(folder, workerPath);
  if (!existsSync(worker)) return false;
  const isPacked = existsSync(`${worker}.br`) || existsSync(`${worker}.gz`);
  writeFileSync(worker, await bundleStopWorker());
  if (isPacked) await packFile(worker, best);
  writeFileSync(path.join(folder, statePath), JSON.stringify({ stop: true }));
  return true;
}
