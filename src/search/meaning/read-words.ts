import { foldText } from '#text';
import { findMeant, isListed, type Meant } from './find-meant.ts';
import type { SearchAids } from './search-aids.ts';
import { findInitial } from './word-list.ts';

/** A word that no page has, and the one that was looked for instead. */
export interface ReadWord extends Meant {
  asked: string;
}

/** What the words of a question mean. */
export interface ReadWords {
  /** The words to look for, in order. */
  words: string[];
  /** Those that stand for others. */
  meant: ReadWord[];
  /** Those that no page has, and that are near to none. */
  unknown: string[];
}

interface Reader {
  /** True for a word that some page has. */
  isKnown: (word: string) => Promise<boolean>;
  aids: SearchAids;
}

/** With so many known words a question says enough: a letter that may be wrong is not guessed. */
const enoughWords = 3;
const isWord = (word: string): boolean => /^[a-z]+$/.test(word);

async function findInList(word: string, { aids }: Reader): Promise<Meant | undefined> {
  return findMeant(word, await aids.listWords(findInitial(word)));
}

/** Two parts of a word that is written in one: `co-responsabilidad`, `bio degradable`. */
async function joinParts(left: string, right: string, reader: Reader): Promise<string | undefined> {
  // Within a word the sound of a first `r` is written `rr`.
  for (const joined of right.startsWith('r') ? [`${left}r${right}`, left + right] : [left + right]) {
    if (await reader.isKnown(joined)) return joined;
    const meant = await findInList(joined, reader);
    if (meant?.by === 'sound') return foldText(meant.word);
  }
  return undefined;
}

/** Whether two words may be the parts of one: a hyphen joins them, or they stand side by side and no page has one of them. */
async function mayBeOne(left: string, right: string, query: string, { isKnown }: Reader): Promise<boolean> {
  if (!isWord(left) || !isWord(right) || left.length < 2) return false;
  if (query.includes(`${left}-${right}`)) return true;
  return query.includes(`${left} ${right}`) && (!(await isKnown(left)) || !(await isKnown(right)));
}

/** Words with their parts joined, where a hyphen stands between them or one of them is unknown. */
async function joinWords(words: readonly string[], query: string, reader: Reader): Promise<string[]> {
  const joined: string[] = [];
  for (const word of words) {
    const left = joined.at(-1);
    const whole =
      left !== undefined && (await mayBeOne(left, word, query, reader))
        ? await joinParts(left, word, reader)
        : undefined;
    if (whole === undefined) joined.push(word);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

/** So short a word may be taken for another one by its stem alone: `sona` for `son`. */
const shortWord = 5;

/** What an unknown word means, or a short one that pages have only by its stem. */
async function findMeaning(word: string, isKnown: boolean, reader: Reader): Promise<Meant | undefined> {
  if (!isWord(word) || (isKnown && word.length > shortWord)) return undefined;
  if (!isKnown) return findInList(word, reader);
  if (isListed(word, await reader.aids.listWords(findInitial(word)))) return undefined;
  const meant = await findInList(word, reader);
  return meant?.by === 'sound' ? meant : undefined;
}

/** Reads the words of a question, folded as `query` is: those that no page has become those that were meant. */
export async function readWords(words: readonly string[], query: string, reader: Reader): Promise<ReadWords> {
  const whole = await joinWords(words, query, reader);
  const known = await Promise.all(whole.map((word) => reader.isKnown(word)));
  const isEnough = known.filter(Boolean).length >= enoughWords;
  const meanings = await Promise.all(whole.map((word, at) => findMeaning(word, known[at] ?? false, reader)));
  const read: ReadWords = { words: [], meant: [], unknown: [] };
  for (const [at, asked] of whole.entries()) {
    const meant = meanings[at];
    if (meant && (meant.by === 'sound' || !isEnough)) {
      read.words.push(foldText(meant.word));
      read.meant.push({ asked, ...meant });
    } else (known[at] ? read.words : read.unknown).push(asked);
  }
  return read;
}
