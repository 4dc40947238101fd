import { createListReader, defineContent } from '#catalogue';
import { TermSchema } from './term.schema.ts';

/** Words that are explained where they are met. */
export const terms = defineContent({
  name: 'terms',
  pattern: 'content/registries/terms.json',
  schema: TermSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All terms, in the order of the file. */
export const listTerms = createListReader(terms);
