import { createReader, defineContent } from '#catalogue';
import { SearchOutsideSchema } from './outside.schema.ts';

/** Places and languages that people ask for and that are not here. */
export const searchOutside = defineContent({
  name: 'searchOutside',
  pattern: 'content/registries/search-outside.json',
  schema: SearchOutsideSchema,
  holds: 'one',
});

/** Places and languages that are not here, covered ones among them. */
export const readSearchOutside = createReader(searchOutside);
