import { defineContent, listRecords } from '#catalogue';
import { ZoningSchema, type Zoning } from './zone.schema.ts';

/** How a norm divides its territory for the collection of what was separated. */
export const zones = defineContent({
  name: 'zones',
  pattern: 'content/zones/*.json',
  schema: ZoningSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** The zones of a norm; throws where it has none here. */
export function findZoning(norm: string): Zoning {
  const found = listRecords(zones).find(({ id }) => id === norm);
  if (!found) throw new Error(`There are no zones of ${norm} in ${zones.pattern}.`);
  return found.value;
}
