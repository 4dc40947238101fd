import { createListReader, defineContent } from '#catalogue';
import { MunicipalitySchema } from './municipality.schema.ts';

/** Municipalities whose rules the site explains. */
export const municipalities = defineContent({
  name: 'municipalities',
  pattern: 'content/registries/municipalities.json',
  schema: MunicipalitySchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All municipalities, in the order in which they are listed. */
export const listMunicipalities = createListReader(municipalities);
