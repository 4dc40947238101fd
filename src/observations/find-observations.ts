import type { Observation } from './observation.schema.ts';

/** Tables, their rows and footnotes have no note of their own: they belong to the provision that holds them. */
const insideProvision = /__(table|fn)_.*$/;

type ObservedPlace = Pick<Observation, 'norm' | 'eId'>;

/** Says of a place whether it lies in these provisions of a norm. */
function buildIsIn(norm: string, eIds: Iterable<string>): (place: ObservedPlace) => boolean {
  const shown = new Set(eIds);
  return (place) => place.norm === norm && (shown.has(place.eId) || shown.has(place.eId.replace(insideProvision, '')));
}

/** The observations to show beside these provisions of a norm, tables and footnotes included, in the order given. */
export function findObservations(all: readonly Observation[], norm: string, eIds: Iterable<string>): Observation[] {
  return all.filter(buildIsIn(norm, eIds));
}

/** Observations that stand beside other words, and name a place in these provisions too: they are led to from there. */
export function findObservationsNaming(
  all: readonly Observation[],
  norm: string,
  eIds: Iterable<string>,
): Observation[] {
  const isIn = buildIsIn(norm, eIds);
  return all.filter((observation) => !isIn(observation) && (observation.others ?? []).some(isIn));
}
