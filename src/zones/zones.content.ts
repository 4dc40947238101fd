import { defineContent, listRecords, onceFromContent } from '#catalogue';
import { sortByMunicipality } from '#municipalities';
import { ZoningSchema, type DrawnZoning, type Zoning } from './zone.schema.ts';

/** How a norm divides its territory for the collection of what was separated. */
export const zones = defineContent({
  name: 'zones',
  pattern: 'content/zones/*.json',
  schema: ZoningSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** What norms say of zones, in the order in which the municipalities are listed. */
export const listZonings = onceFromContent((): readonly Zoning[] =>
  sortByMunicipality(
    listRecords(zones).map(({ value }) => value),
    ({ municipality }) => municipality,
  ),
);

const isDrawn = (zoning: Zoning): zoning is DrawnZoning => zoning.drawn !== undefined;

/** Those of norms that draw zones: each has a page, the first the one without a name. */
export const listDrawnZonings = (): DrawnZoning[] => listZonings().filter(isDrawn);
