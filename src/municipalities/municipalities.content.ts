import { createListReader, defineContent } from '#catalogue';
import { MunicipalitySchema, type Municipality } from './municipality.schema.ts';

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

/** The municipality with this id; throws where there is none: the content check tells it first. */
export function findMunicipality(id: string): Municipality {
  const found = listMunicipalities().find((municipality) => municipality.id === id);
  if (!found) throw new Error(`There is no municipality ${id} in ${municipalities.pattern}.`);
  return found;
}
