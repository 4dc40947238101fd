/**
 * For a bad day: puts into a site, `dist/` unless another folder is named, the worker that ends all others, and says so to those that do
 * not hear of it. Publish the folder; whoever comes next is rid of the worker and of what it kept, but for what was saved by hand.
 */
import { putStopWorker } from './release/put-stop-worker.ts';

const folder = process.argv[2] ?? 'dist';
if (await putStopWorker(folder)) {
  console.log(
    `Listo: publica «${folder}/». Quien entre quedará sin service worker. Para volver: construye y publica como siempre.`,
  );
} else {
  console.error(`No hay un sitio construido en «${folder}/». Constrúyelo antes: npm run build`);
  process.exitCode = 1;
}
