import { countEdits, foldText } from '#text';
import { spellAsHeard } from './spell-as-heard.ts';
import { unpackWords, type WordList } from './word-list.ts';

/** What somebody meant by a word that no page has, and how that is known. */
export interface Meant {
  word: string;
  /** `sound`: it sounds alike; `slip`: it differs by a letter or two. */
  by: 'sound' | 'slip';
}

/** Edits that are still a slip: short words are too near to one another. */
const countAllowed = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Letters at the beginning that two words share; people seldom miss there. */
function countShared(a: string, b: string): number {
  const differs = [...a].findIndex((letter, at) => letter !== b[at]);
  return differs < 0 ? a.length : differs;
}

interface Near {
  word: string;
  edits: number;
  shared: number;
}

function findNearest(written: string, words: readonly string[]): Near | undefined {
  const heard = spellAsHeard(written);
  const allowed = countAllowed(heard);
  return words
    .map((word): Near => {
      const other = spellAsHeard(word);
      const isFar = Math.abs(other.length - heard.length) > allowed;
      return { word, edits: isFar ? Infinity : countEdits(heard, other), shared: countShared(heard, other) };
    })
    .filter(({ edits }) => edits <= allowed)
    .toSorted((a, b) => a.edits - b.edits || b.shared - a.shared || a.word.length - b.word.length)[0];
}

/** The word of the list that somebody meant: one that sounds alike, then one a slip away; our own words before those of texts. */
export function findMeant(written: string, { own, other }: WordList): Meant | undefined {
  const lists = [unpackWords(own), unpackWords(other)];
  const nearest = lists.flatMap((words) => findNearest(foldText(written), words) ?? []);
  const [best] = nearest.toSorted((a, b) => a.edits - b.edits);
  return best && { word: best.word, by: best.edits === 0 ? 'sound' : 'slip' };
}
