import type { Municipality } from '#municipalities';
import { foldWords } from '#text';
import type { SearchOutside } from './outside.schema.ts';

/** What is not here, as the browser takes it; written to `/buscar/fuera.json`. */
export interface OutsideList {
  /** Names of places. */
  places: string[];
  /** Names that are common words, too. */
  common: string[];
  /** Words by which another language is known. */
  foreign: string[];
}

/** Where a covered place is asked for: its town, and its department, of which the town is a part. */
function listCovered(municipalities: readonly Municipality[]): Set<string> {
  return new Set(municipalities.flatMap(({ name, place, department }) => [name, place, department].map(foldWords)));
}

/** Places that no municipality of the site covers. Names that a quarter of a covered town bears too (`neighbourhoods`) are left out. */
export function listOutside(
  { places, common, languages }: SearchOutside,
  municipalities: readonly Municipality[],
  neighbourhoods: readonly string[],
): OutsideList {
  const covered = listCovered(municipalities);
  const quarters = neighbourhoods.map((name) => `${foldWords(name)} `);
  const isHere = (name: string): boolean => {
    const folded = foldWords(name);
    return covered.has(folded) || quarters.some((quarter) => quarter.startsWith(`${folded} `));
  };
  const names = places.flatMap(({ department, provinces, districts = [], towns = [] }) => [
    department,
    ...provinces,
    ...districts,
    ...towns,
  ]);
  const outside = [...new Set(names)].filter((name) => !isHere(name));
  const words = new Set(common);
  return {
    places: outside.filter((name) => !words.has(name)),
    common: outside.filter((name) => words.has(name)),
    foreign: languages.flatMap((language) => language.words),
  };
}
