import { createListReader, defineContent } from '#catalogue';
import { EntityRowSchema } from './entity-row.schema.ts';

/** Which bodies of issuers and plans are one. */
export const entityRows = defineContent({
  name: 'entityRows',
  pattern: 'content/registries/entities.json',
  schema: EntityRowSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All rows, in the order of the file. */
export const listEntityRows = createListReader(entityRows);
