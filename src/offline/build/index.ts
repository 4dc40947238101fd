/** What the end of a build makes: see `README.md`. */
export { bundleStopWorker } from './bundle-worker.ts';
