import { createReader, defineContent } from '#catalogue';
import { SearchWordsSchema } from './search-words.ts';

/** Everyday words for what norms say otherwise. */
export const searchWords = defineContent({
  name: 'searchWords',
  pattern: 'content/registries/search-words.json',
  schema: SearchWordsSchema,
  holds: 'one',
});

/** Everyday words, shared and of single places. */
export const readSearchWords = createReader(searchWords);
