import { createListReader, defineContent } from '#catalogue';
import { LetterSchema } from './letter.schema.ts';

/** Letters to fill in. */
export const letters = defineContent({
  name: 'letters',
  pattern: 'content/letters/*.json',
  schema: LetterSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** All letters. */
export const listLetters = createListReader(letters);
