import { createListReader, defineContent } from '#catalogue';
import { ObservationSchema } from './observation.schema.ts';

/** What is doubtful in a text, one file a norm. */
export const observations = defineContent({
  name: 'observations',
  pattern: 'content/observations/*.json',
  schema: ObservationSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All observations, by norm. */
export const listObservations = createListReader(observations);
