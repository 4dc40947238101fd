import { z } from 'zod';
import { parseWithHints, type Locate } from '#errors';
import { ObservationSchema, type Observation } from './observation.schema.ts';

/** The observations of one file; throws a SiteError with every mistake. */
export function parseObservations(value: unknown, place: Locate): Observation[] {
  return parseWithHints(z.array(ObservationSchema), value, place);
}
