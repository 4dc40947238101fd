import { createListReader, defineContent } from '#catalogue';
import { FormatSchema } from './format.schema.ts';

/** Forms to fill in and print. */
export const formats = defineContent({
  name: 'formats',
  pattern: 'content/formats/*.json',
  schema: FormatSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** All forms. */
export const listFormats = createListReader(formats);
