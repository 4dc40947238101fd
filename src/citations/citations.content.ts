import { createListReader, defineContent } from '#catalogue';
import { ErratumSchema } from './erratum.schema.ts';

/** Known misprints in citations. */
export const errata = defineContent({
  name: 'errata',
  pattern: 'content/registries/errata.json',
  schema: ErratumSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All known misprints, in the order of the registry. */
export const listErrata = createListReader(errata);
