import { defineContent, listRecords, onceFromContent } from '#catalogue';
import { findMunicipality } from '#municipalities';
import { ComparisonSchema, type Comparison, type ComparisonRow } from './comparison.schema.ts';
import { indexRows, takeRows } from './take-rows.ts';

/** The same questions to several municipalities. */
export const comparisons = defineContent({
  name: 'comparison',
  pattern: 'content/comparison/*.json',
  schema: ComparisonSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** What is shown where a norm rules nothing. */
const silentWords = 'No lo regula';

/** Rows of the main comparison, which others may take. */
export const findMainRows = onceFromContent((): ReadonlyMap<string, ComparisonRow> => {
  const main = listRecords(comparisons).find(({ value }) => value.main);
  return main ? indexRows(main.value) : new Map();
});

/** All comparisons, the main one first: it has the address without a name. */
export const listComparisons = onceFromContent((): readonly Comparison[] =>
  listRecords(comparisons)
    .map(({ value }) => ({
      ...takeRows(value, findMainRows()),
      towns: value.towns.map(({ silent = silentWords, ...town }) => ({
        ...town,
        silent,
        name: findMunicipality(town.id).name,
      })),
    }))
    .sort((a, b) => Number(b.main ?? false) - Number(a.main ?? false)),
);
