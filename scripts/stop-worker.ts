/**
 * For a bad day: puts into a built site, `dist/` unless another folder is named, the worker that ends all others, and says so to those that
 * do not hear of it. Publish the folder; whoever comes next is rid of the worker and of what it kept, but for what was saved by hand.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleStopWorker } from '#offline/build';
import { statePath, workerPath } from '../src/offline/names.ts';

const folder = process.argv[2] ?? 'dist';
if (existsSync(path.join(folder, workerPath))) {
  writeFileSync(path.join(folder, workerPath), await bundleStopWorker());
  writeFileSync(path.join(folder, statePath), JSON.stringify({ stop: true }));
  console.log(`Listo: publica «${folder}/». Quien entre quedará sin service worker. Para volver: npm run build.`);
} else {
  console.error(`No hay un sitio construido en «${folder}/». Constrúyelo antes: npm run build`);
  process.exitCode = 1;
}
