import { createListReader, defineContent } from '#catalogue';
import { OfficeSchema, type Office } from './office.schema.ts';

/** Desks of the municipalities: where papers are handed in, and who is asked. */
export const offices = defineContent({
  name: 'offices',
  pattern: 'content/registries/offices.json',
  schema: OfficeSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All offices, in the order of the file. */
export const listOffices = createListReader(offices);

/** The office with this id; throws where there is none: the content check tells it first. */
export function findOffice(id: string): Office {
  const found = listOffices().find((office) => office.id === id);
  if (!found) throw new Error(`There is no office ${id} in ${offices.pattern}.`);
  return found;
}
