/** What the end of a build makes: see `README.md`. */
export { BuiltFiles } from './built-files.ts';
export { baseBudget, listBaseFiles } from './list-base.ts';
export { bundleStopWorker } from './bundle-worker.ts';
