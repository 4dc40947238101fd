import { listObservations } from './observations.content.ts';
import type { Observation } from './observation.schema.ts';

/** Address of all observations, of those on one norm, or of one of them. */
export function formatObservationPath(norm?: string, id?: string): string {
  return ['/observaciones/', ...(norm === undefined ? [] : [`${norm}/`]), ...(id === undefined ? [] : [`#${id}`])].join(
    '',
  );
}

/** Address of the observation with this id; an unknown one stops the build. */
export function findObservationPath(id: string): string {
  const found = listObservations().find((one: Pick<Observation, 'id'>) => one.id === id);
  if (!found) throw new Error(`There is no observation ${id}.`);
  return formatObservationPath(found.norm, id);
}
