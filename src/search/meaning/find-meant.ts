import { countEdits, foldText } from '#text';
import { spellAsHeard } from './spell-as-heard.ts';
import { unpackWords, type WordList } from './word-list.ts';

/** What somebody meant by a word that no page has, and how that is known. */
export interface Meant {
  word: string;
  /** `sound`: it sounds alike; `slip`: it differs by a letter or two. */
  by: 'sound' | 'slip';
}

/** What is heard as less is no word: `zzz`. */
const shortest = 3;

/** Edits that are still a slip: short words are too near to one another. */
const countAllowed = ({ length }: string): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** Letters at the beginning that two words share; people seldom miss there. */
function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

interface Near {
  word: string;
  edits: number;
  shared: number;
}

function rateWords(written: string, words: readonly string[], allowed: number): Near[] {
  const heard = spellAsHeard(written);
  return words
    .map((word): Near => {
      const other = spellAsHeard(word);
      const isFar = Math.abs(other.length - heard.length) > allowed;
      return { word, edits: isFar ? Infinity : countEdits(heard, other), shared: countShared(heard, other) };
    })
    .filter(({ edits }) => edits <= allowed)
    .sort((a, b) => a.edits - b.edits || b.shared - a.shared || a.word.length - b.word.length);
}

/** Endings of the plural: the list has the singular alone. */
const plurals = ['', 's', 'es'];

function findNearest(written: string, words: readonly string[], allowed: number): Near | undefined {
  const found = plurals
    .filter((ending) => written.endsWith(ending))
    .flatMap((ending) =>
      rateWords(written.slice(0, written.length - ending.length), words, allowed)
        .slice(0, 1)
        .map((near) => ({ ...near, word: near.word + ending })),
    );
  return found.sort((a, b) => a.edits - b.edits)[0];
}

/** The word of the list that somebody meant: one that sounds alike, of ours before those of texts, then one of ours a slip away. */
export function findMeant(written: string, { own, other }: WordList): Meant | undefined {
  const folded = foldText(written);
  if (spellAsHeard(folded).length < shortest) return undefined;
  const ours = unpackWords(own);
  const sounds = findNearest(folded, ours, 0) ?? findNearest(folded, unpackWords(other), 0);
  if (sounds) return { word: sounds.word, by: 'sound' };
  const near = findNearest(folded, ours, countAllowed(spellAsHeard(folded)));
  return near && { word: near.word, by: 'slip' };
}

/** Whether the list has a word as it is written, or its plural or singular. */
export function isListed(written: string, { own, other }: WordList): boolean {
  const forms = [written, `${written}s`, written.replace(/e?s$/, ''), written.replace(/s$/, '')];
  return [...unpackWords(own), ...unpackWords(other)].some((word) => forms.includes(foldText(word)));
}
