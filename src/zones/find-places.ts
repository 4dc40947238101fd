import { countEdits } from '#text';
import { parsePlaceKey, type PlaceKey } from './parse-place-key.ts';
import { splitPlaceName } from './split-place-name.ts';

/** A name of the list, and the number of its zone. */
export interface ListedPlace {
  printed: string;
  zone: number;
}

/** What the list says of a name; it never guesses. */
export type FoundPlaces =
  /** `places` bear the name; `others` have it inside a longer name. */
  | { kind: 'named'; places: readonly ListedPlace[]; others: readonly ListedPlace[] }
  /**
   * `inside`: only longer names have it; `other-stage`: the name is listed, the stage is not; `unknown`: neither.
   * `near`: names spelled almost so, or held by the words asked for.
   */
  | { kind: 'inside' | 'other-stage' | 'unknown'; places: readonly ListedPlace[]; near: readonly ListedPlace[] };

type Likeness = 'same' | 'whole' | 'inside' | 'other-stage';

const mostNear = 3;

const hasStages = (key: PlaceKey, asked: PlaceKey): boolean =>
  asked.stages.every((stage) => key.stages.includes(stage));

function compareKeys(key: PlaceKey, asked: PlaceKey): Likeness | undefined {
  const words = ` ${key.words.join(' ')} `;
  const wanted = ` ${asked.words.join(' ')} `;
  if (words === wanted) {
    if (!hasStages(key, asked)) return 'other-stage';
    return asked.stages.length === 0 && key.stages.length > 0 ? 'whole' : 'same';
  }
  return words.includes(wanted) && hasStages(key, asked) ? 'inside' : undefined;
}

/** How the best of the names of an entry is like the one asked for. */
function comparePlace({ printed }: ListedPlace, asked: PlaceKey): Likeness | undefined {
  const found = [printed, ...splitPlaceName(printed)].map((name) => compareKeys(parsePlaceKey(name), asked));
  return (['same', 'whole', 'other-stage', 'inside'] as const).find((likeness) => found.includes(likeness));
}

/** How many wrong letters a name bears: short names one, longer ones two or three. */
export const findLimit = (name: string): number => Math.min(3, Math.max(1, Math.floor(name.length / 4)));

function countPlaceEdits({ printed }: ListedPlace, wanted: string): number {
  const names = [printed, ...splitPlaceName(printed)].map((name) => parsePlaceKey(name).words.join(' '));
  return Math.min(...names.map((name) => (` ${wanted} `.includes(` ${name} `) ? 1 : countEdits(wanted, name))));
}

function findNear(asked: PlaceKey, list: readonly ListedPlace[]): ListedPlace[] {
  const wanted = asked.words.join(' ');
  const limit = findLimit(wanted);
  return list
    .map((place) => ({ place, edits: countPlaceEdits(place, wanted) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, mostNear)
    .map(({ place }) => place);
}

/** The places of a list that bear a name, however it is written. */
export function findPlaces(name: string, list: readonly ListedPlace[]): FoundPlaces {
  const asked = parsePlaceKey(name);
  if (asked.words.length === 0) return { kind: 'unknown', places: [], near: [] };
  const compared = list.map((place) => ({ place, likeness: comparePlace(place, asked) }));
  const pick = (...kinds: Likeness[]): ListedPlace[] =>
    compared.filter(({ likeness }) => likeness && kinds.includes(likeness)).map(({ place }) => place);
  if (pick('same').length > 0) return { kind: 'named', places: pick('same', 'whole'), others: pick('inside') };
  // `Santa Rosa` may be a stage of it or the Unidad Vecinal: both bear the name only in part.
  if (pick('whole').length > 0) return { kind: 'named', places: pick('whole', 'inside'), others: [] };
  const [kind, places] =
    pick('other-stage').length > 0
      ? (['other-stage', pick('other-stage')] as const)
      : pick('inside').length > 0
        ? (['inside', pick('inside')] as const)
        : (['unknown', []] as const);
  const unlisted = compared.filter(({ likeness }) => likeness === undefined).map(({ place }) => place);
  return { kind, places, near: findNear(asked, unlisted) };
}
