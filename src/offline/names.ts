/** Where the worker of the site lies: in the root, so that it may answer for every page. */
export const workerPath = '/sw.js';

/** The page of what is kept, also shown where another page cannot come. */
export const offlinePath = '/sin-internet/';

/** Pages of the tools in one file: each alone would bring the frame again, and all together would weigh more than twice as much. */
export const bundlePath = `${offlinePath}paginas.json`;

/** Where the site says whether its worker is to go: one that no longer hears of a new version asks there. */
export const statePath = `${offlinePath}estado.json`;

/** Name of the file beside a page that says what is saved with it. */
export const saveListName = 'guardar.json';

/** How many visited pages are kept, and for how many days: about 2 MB; rules of a season ago are no help. */
export const [visitedPages, visitedDays] = [60, 90];

/** Caches of the worker, by what they keep. */
export const cacheNames = {
  /** What every reader gets with the first visit. */
  base: 'norma-base',
  /** Pages that were visited. */
  pages: 'norma-paginas',
  /** Scripts, styles and pictures whose name changes with their content. */
  parts: 'norma-partes',
  /** Data of tools, and what is small beside. */
  data: 'norma-datos',
  /** Parts of the index of full-text search that were used. */
  search: 'norma-busqueda',
  /** When the worker last asked whether it is to go. */
  state: 'norma-estado',
} as const;

/** Beginning of the names of caches that a reader asked for, one for each thing that was saved: `norma-guardado:/normas/x/@3f2a`. */
export const savedPrefix = 'norma-guardado:';

/** Where such a cache has its record. */
export const savedRecordPath = `${offlinePath}ficha.json`;

/** What a page says to the worker. */
export type WorkerMessage =
  /** A first visit, before the worker was there: what the page had loaded is kept, too. */
  | { kind: 'keep'; addresses: readonly string[] }
  /** The reader asked for the new version. */
  | { kind: 'renew' };

/** What can be saved for reading without a connection: a procedure, a norm, a plan. */
export const isSaveable = (path: string): boolean =>
  /^\/(?:tramites\/(?!que-me-toca\/)|normas\/|planes\/)[^/]+\/$/.test(path);
