/** Where the worker of the site lies: in the root, so that it may answer for every page. */
export const workerPath = '/sw.js';

/** The page of what is kept, also shown where another page cannot come. */
export const offlinePath = '/sin-internet/';

/** Pages of the tools in one file: each alone would bring its frame again, and weigh more than twice as much. */
export const bundlePath = `${offlinePath}paginas.json`;

/** Where the site says whether its workers are to stop: a worker that does not go away by itself asks there. */
export const statePath = `${offlinePath}estado.json`;

/** What can be saved with a page lies beside it, in a file of this name. */
export const saveListName = 'sin-internet.json';

/** Caches of the worker, by what they keep. */
export const caches_ = {
  /** What every reader gets with the first visit; its name is that of Workbox and of this. */
  precache: 'norma-base',
  /** Pages that were visited. */
  pages: 'norma-paginas',
  /** Scripts, styles and pictures whose name changes with their content. */
  parts: 'norma-partes',
  /** Data of tools, and what is small beside. */
  data: 'norma-datos',
  /** Parts of the index of full-text search that were used. */
  search: 'norma-busqueda',
  /** When the worker last asked whether it is to stop. */
  state: 'norma-estado',
} as const;
