import { defineContent, listRecords, onceFromContent } from '#catalogue';
import { sortByMunicipality } from '#municipalities';
import { FineTableSchema, type FineTable } from './fine.schema.ts';

/** Infractions of one norm and what they cost. */
export const fines = defineContent({
  name: 'fines',
  pattern: 'content/fines/*.json',
  schema: FineTableSchema,
  holds: 'one',
  id: ({ norm }) => norm,
});

/** Tables of fines, in the order in which the municipalities are listed. */
export const listFineTables = onceFromContent((): readonly FineTable[] =>
  sortByMunicipality(
    listRecords(fines).map(({ value }) => value),
    ({ municipality }) => municipality,
  ),
);
