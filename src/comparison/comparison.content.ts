import { createReader, defineContent } from '#catalogue';
import { ComparisonSchema } from './comparison.schema.ts';

/** The same questions to several municipalities. */
export const comparisons = defineContent({
  name: 'comparison',
  pattern: 'content/comparison/*.json',
  schema: ComparisonSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** The one comparison there is. */
export const readComparison = createReader(comparisons);
