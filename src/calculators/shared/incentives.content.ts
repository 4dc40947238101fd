import { createReader, defineContent } from '#catalogue';
import { IncentivesSchema } from './incentives.schema.ts';

/** Numbers and conditions of incentives. */
export const incentives = defineContent({
  name: 'incentives',
  pattern: 'content/parameters/incentives.json',
  schema: IncentivesSchema,
  holds: 'one',
});

/** The incentives. */
export const readIncentives = createReader(incentives);
