import type { Municipality } from '#municipalities';
import { foldWords } from '#text';
import type { OutsideTopic } from './find-topic.ts';
import type { SearchOutside } from './outside.schema.ts';
import { spellAsHeard } from './spell-as-heard.ts';
import { keyPhrase } from './word-key.ts';

/** What is not here, as the browser takes it; written to `/buscar/fuera.json`. */
export interface OutsideList {
  /** Names of places. */
  places: string[];
  /** Names that are common words, too. */
  common: string[];
  /** Words by which another language is known. */
  foreign: string[];
  /** Words of another language of which one is enough. */
  sure: string[];
  topics: OutsideTopic[];
  /** Keys of beginnings of words that only the subject of this site has. */
  ours: string[];
  /** Keys of words that ask something of a subject and name none. */
  aspects: string[];
  /** Sounds of words that say nothing of what is asked. */
  light: string[];
  /** Names of covered places, folded. */
  covered: string[];
}

function keyTopic({ topic, words, ...more }: SearchOutside['topics'][number]): OutsideTopic {
  return {
    topic,
    words: [...new Set(words.map(keyPhrase))],
    ...(more.with ? { with: more.with.map(keyPhrase) } : {}),
    ...(more.unless ? { unless: more.unless.map(spellAsHeard) } : {}),
  };
}

/** Where a covered place is asked for: its town, and its department, of which the town is a part. */
function listCovered(municipalities: readonly Municipality[]): Set<string> {
  return new Set(municipalities.flatMap(({ name, place, department }) => [name, place, department].map(foldWords)));
}

/** Places that no municipality of the site covers. Names that a quarter of a covered town bears too (`neighbourhoods`) are left out. */
export function listOutside(
  { places, elsewhere, common, languages, topics, ours, aspects, light }: SearchOutside,
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
  const outside = [...new Set([...names, ...elsewhere])].filter((name) => !isHere(name));
  const words = new Set(common);
  return {
    places: outside.filter((name) => !words.has(name)),
    common: outside.filter((name) => words.has(name)),
    foreign: languages.flatMap((language) => language.words),
    sure: languages.flatMap((language) => language.sure ?? []),
    topics: topics.map(keyTopic),
    ours: ours.map(spellAsHeard),
    aspects: aspects.map(keyPhrase),
    light: [...new Set(light.map(spellAsHeard))],
    covered: [...covered],
  };
}
