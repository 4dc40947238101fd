import type { Fragment } from './read-fragments.ts';

/** A word of a source: which fragment, and where in it. */
export interface Place {
  fragment: Fragment;
  index: number;
}

const NUMBER = String.raw`\d[a-z]?(?: \. \d[a-z]?)`;

/** What a quote leaves out before it: its number or label (`1 . 1 . 1 . 2`, `Objetivo 13 :`, `a .`), never a bare count. */
const LABEL = new RegExp(
  `(?:^| )(?:(?:I \\. )?${NUMBER}+(?: \\.)?|(?:OE ?|Objetivo )?\\d{1,2} [.:]|LA ${NUMBER}+|[a-d] \\.|Acción Título :)$`,
  'u',
);

function listPlaces(fragments: readonly Fragment[]): Place[] {
  return fragments.flatMap((fragment) => fragment.words.map((_, index) => ({ fragment, index })));
}

function read({ fragment, index }: Place): string | undefined {
  return fragment.words[index];
}

/** Every run of the source that has these words one after another. */
function findRuns(places: readonly Place[], words: readonly string[]): Place[][] {
  return places.flatMap((_, start) => {
    const run = places.slice(start, start + words.length);
    return run.length === words.length && run.every((place, offset) => read(place) === words[offset]) ? [run] : [];
  });
}

/** How many of these words begin the fragment. */
function countBeginning({ words: own }: Fragment, words: readonly string[]): number {
  const end = own.findIndex((word, index) => word !== words[index]);
  return end === -1 ? own.length : end;
}

/** The rest of a cell cut by a page break: whole fragments further down, the last one perhaps in part. */
function findRest(fragments: readonly Fragment[], words: readonly string[]): Place[] | undefined {
  if (words.length === 0) return [];
  for (const [position, fragment] of fragments.entries()) {
    const count = countBeginning(fragment, words);
    if (count < Math.min(fragment.words.length, words.length)) continue;
    const rest = findRest(fragments.slice(position + 1), words.slice(count));
    if (rest) return [...listPlaces([fragment]).slice(0, count), ...rest];
  }
  return undefined;
}

/** A quote in parts: the end of a fragment, then fragments further down. */
function findParts(fragments: readonly Fragment[], words: readonly string[]): Place[] | undefined {
  for (const [position, fragment] of fragments.entries()) {
    for (const start of fragment.words.keys()) {
      const own = fragment.words.slice(start);
      if (own.length >= words.length || own.some((word, index) => word !== words[index])) continue;
      const rest = findRest(fragments.slice(position + 1), words.slice(own.length));
      if (rest) return [...listPlaces([fragment]).slice(start), ...rest];
    }
  }
  return undefined;
}

/** Number or label right before a quote, in its fragment. */
function findLabel({ fragment, index }: Place): Place[] {
  const label = LABEL.exec(fragment.words.slice(0, index).join(' '))?.[0].trim();
  const length = label?.split(' ').length ?? 0;
  return listPlaces([fragment]).slice(index - length, index);
}

/** The places of these words; of equal runs, that with most words nobody holds yet. Undefined: not there. */
export function placeWords(
  fragments: readonly Fragment[],
  words: readonly string[],
  isNew: (place: Place) => boolean,
): Place[] | undefined {
  const runs = findRuns(listPlaces(fragments), words);
  const count = (run: readonly Place[]): number => run.filter((place) => isNew(place)).length;
  return runs.toSorted((a, b) => count(b) - count(a))[0] ?? findParts(fragments, words);
}

/** The places of a quote's words, and of the number or label before it. Undefined: not there. */
export function placeQuote(...asked: Parameters<typeof placeWords>): Place[] | undefined {
  const best = placeWords(...asked);
  const [first] = best ?? [];
  return best && first && [...findLabel(first), ...best];
}
