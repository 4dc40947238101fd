/**
 * For a bad day: puts into a built site, `dist/` unless another folder is named, the worker that ends all others, and says so to those that
 * do not hear of it. Publish the folder; whoever comes next is rid of the worker and of what it kept, but for what was saved by hand.
 */
import { bundleStopWorker } from '#offline/build';
import { putStopWorker } from './release/put-stop-worker.ts';

const folder = process.argv[2] ?? 'dist';
if (putStopWorker(folder, await bundleStopWorker())) {
  console.log(`Listo: publica «${folder}/». Quien entre quedará sin service worker. Para volver: npm run build.`);
  console.log(
    'Donde se publica no debe quedar ningún sw.js.br ni sw.js.gz de antes: los servidores envían esos primero.',
  );
} else {
  console.error(`No hay un sitio construido en «${folder}/». Constrúyelo antes: npm run build`);
  process.exitCode = 1;
}
