import { countEdits, foldWords } from '#text';
import { findLimit } from './find-places.ts';
import { parsePlaceKey } from './parse-place-key.ts';

/** A place outside: its name as the norm has it, and longer ones that people use. */
export interface OutsideName {
  name: string;
  also: readonly string[];
}

/** What the names outside the territory say of a name. */
export interface FoundOutside {
  /** The place that the name is: `distrito de Moche`, not `avenida Moche`, which may be anywhere. */
  named: string | undefined;
  /** Names spelled almost so, of which only a part was given, or that stand among other words. */
  near: readonly string[];
}

/** Words that say no more than what a name says by itself. */
const loose = /\b(?:el|la|de|del|distrito|provincia)\b/g;

const formatBare = (name: string): string => foldWords(foldWords(name).replaceAll(loose, ''));
const formatKey = (name: string): string => parsePlaceKey(name).words.join(' ');
const hasInside = (name: string, part: string): boolean => ` ${name} `.includes(` ${part} `);

/** Looks for a name among those of places where the norm does not hold. */
export function findOutside(name: string, places: readonly OutsideName[]): FoundOutside {
  const wanted = formatKey(name);
  if (wanted === '') return { named: undefined, near: [] };
  const isNamed = (place: OutsideName): boolean =>
    [place.name, ...place.also].some((each) => formatBare(each) === formatBare(name));
  const isNear = (key: string): boolean =>
    hasInside(key, wanted) || hasInside(wanted, key) || countEdits(wanted, key) <= findLimit(wanted);
  const named = places.find(isNamed)?.name;
  const near = places.filter((place) => isNear(formatKey(place.name))).map((place) => place.name);
  return { named, near: named === undefined ? near : [] };
}
