import type { Observation } from './observation.schema.ts';

/** Tables, their rows and footnotes have no note of their own: they belong to the provision that holds them. */
const insideProvision = /__(table|fn)_.*$/;

/** The observations to show beside these provisions of a norm, tables and footnotes included, in the order given. */
export function findObservations(all: readonly Observation[], norm: string, eIds: Iterable<string>): Observation[] {
  const shown = new Set(eIds);
  return all.filter(
    (observation) =>
      observation.norm === norm &&
      (shown.has(observation.eId) || shown.has(observation.eId.replace(insideProvision, ''))),
  );
}
