import { formatOf } from '#text';
import type { Municipality } from './municipality.schema.ts';

/** Where its holidays are kept, after «de»: the department and the town, or the town alone where they bear one name. */
export function formatHolidayPlaces({ name, place, department }: Municipality): string {
  return name === department ? formatOf(place) : `${formatOf(department)} ni ${formatOf(place)}`;
}
