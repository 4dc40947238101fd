/** Folder of the full-text index below the site's root. */
export const pagefindFolder = 'pagefind';

/** Class of the records that are tools: everyday words find them before texts. */
export const toolClass = 'herramienta';

/** Class of the other pages in our words: letters, doubts, answers of the finder. */
export const pageClass = 'pagina';

/** Options of Pagefind in the browser; found with `scripts/eval/search.ts`. */
export const pagefindOptions = {
  excerptLength: 32,
  /** One thread: the worker would be 12 kB more to load, and the index is small. */
  noWorker: true,
  ranking: {
    /** With and without accents the same hits in the same order. */
    diacriticSimilarity: 0,
    metaWeights: { title: 5, words: 5, norm: 1, shared: 0.5 },
  },
};
