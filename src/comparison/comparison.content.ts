import { defineContent, listRecords, onceFromContent } from '#catalogue';
import { findMunicipality } from '#municipalities';
import { ComparisonSchema, type Comparison } from './comparison.schema.ts';

/** The same questions to several municipalities. */
export const comparisons = defineContent({
  name: 'comparison',
  pattern: 'content/comparison/*.json',
  schema: ComparisonSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** All comparisons, by their ids; the first has the address without a name. */
export const listComparisons = onceFromContent((): readonly Comparison[] =>
  listRecords(comparisons).map(({ value }) => ({
    ...value,
    towns: value.towns.map((town) => ({ ...town, name: findMunicipality(town.id).name })),
  })),
);
