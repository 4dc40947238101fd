import { diffArrays } from 'diff';
import { foldText } from '#text';

/** A stretch of official words that both texts have, or only this one. */
export interface Piece {
  text: string;
  same: boolean;
}

/** Two texts word by word: the pieces of each, in order, give it back letter by letter. */
export interface ComparedWords {
  a: Piece[];
  b: Piece[];
  /** Words that both have. */
  common: number;
}

/** Words: letters and digits; a number keeps what is inside it, so that `057-2004-PCM` is one. */
const word = /\p{N}[\p{L}\p{N}]*(?:[.,/-][\p{L}\p{N}]+)*|[\p{L}\p{M}\p{N}]+/gu;

interface Word {
  key: string;
  from: number;
  to: number;
  same: boolean;
}

/** Words with their places. Capitals and accents make no other word, marks and blanks are none. */
function listWords(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    key: foldText(found),
    from: index,
    to: index + found.length,
    same: false,
  }));
}

/** How many words a text has. */
export const countWords = (text: string): number => listWords(text).length;

/** `de`, `la`, `y`: alone between words that differ they are no island to be read. */
const isShort = ({ key }: Word): boolean => /^[a-z]{1,3}$/.test(key);

/** Words in common, in the order in which both have them; short ones that stand alone between others are left out. */
function markCommon(a: readonly Word[], b: readonly Word[]): number {
  const changes = diffArrays(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  let [inA, inB, common] = [0, 0, 0];
  changes.forEach(({ added, removed, count }, at) => {
    const runs = [added ? [] : a.slice(inA, inA + count), removed ? [] : b.slice(inB, inB + count)];
    if (!added) inA += count;
    if (!removed) inB += count;
    if (added || removed) return;
    const isInside = at > 0 && at < changes.length - 1;
    if (isInside && runs[0]?.every(isShort)) return;
    common += count;
    for (const found of runs.flat()) found.same = true;
  });
  return common;
}

/** Joins words of one kind with what stands between them; what stands between two kinds goes with the common one. */
function cutPieces(text: string, words: readonly Word[]): Piece[] {
  const pieces: { from: number; to: number; same: boolean }[] = [];
  for (const { from, to, same } of words) {
    const last = pieces.at(-1);
    if (last?.same === same) last.to = to;
    else pieces.push({ from, to, same });
  }
  const cut: Piece[] = [];
  let done = 0;
  const add = (to: number, same: boolean): void => {
    if (to === done) return;
    const last = cut.at(-1);
    if (last?.same === same) last.text += text.slice(done, to);
    else cut.push({ text: text.slice(done, to), same });
    done = to;
  };
  for (const { from, to, same } of pieces) {
    add(from, true);
    add(to, same);
  }
  add(text.length, true);
  return cut;
}

/** Compares two texts word by word. */
export function compareWords(a: string, b: string): ComparedWords {
  const [wordsA, wordsB] = [listWords(a), listWords(b)];
  const common = markCommon(wordsA, wordsB);
  return { a: cutPieces(a, wordsA), b: cutPieces(b, wordsB), common };
}
