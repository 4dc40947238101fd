import { countEdits } from '#text';
import { findLimit } from './find-places.ts';
import { parsePlaceKey } from './parse-place-key.ts';

/** What the names outside the territory say of a name. */
export interface FoundOutside {
  /** The place that the name is, or that stands in it: `distrito de Moche`. */
  named: string | undefined;
  /** Names spelled almost so, or of which only a part was given. */
  near: readonly string[];
}

const formatKey = (name: string): string => parsePlaceKey(name).words.join(' ');

/** Looks for a name among those of places where the norm does not hold. */
export function findOutside(name: string, places: readonly string[]): FoundOutside {
  const wanted = formatKey(name);
  if (wanted === '') return { named: undefined, near: [] };
  const named = places.find((place) => ` ${wanted} `.includes(` ${formatKey(place)} `));
  const isNear = (key: string): boolean =>
    ` ${key} `.includes(` ${wanted} `) || countEdits(wanted, key) <= findLimit(wanted);
  return { named, near: named === undefined ? places.filter((place) => isNear(formatKey(place))) : [] };
}
