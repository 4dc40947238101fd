import { createReader, defineContent } from '#catalogue';
import { GlossarySchema } from './glossary.schema.ts';

/** Places that define without saying so, and terms of several spellings. */
export const glossary = defineContent({
  name: 'glossary',
  pattern: 'content/registries/glossary.json',
  schema: GlossarySchema,
  holds: 'one',
});

/** The one record. */
export const readGlossaryContent = createReader(glossary);
