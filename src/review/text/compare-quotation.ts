import { diffArrays } from 'diff';
import { listWords } from './list-words.ts';

/** A stretch of words: in both, only in the quotation, or only in the text held. */
export interface DiffPart {
  kind: 'same' | 'quoted' | 'held';
  words: string;
}

/** How words in quotation marks stand to the text held. */
export type QuotationResult =
  | { kind: 'equal' }
  | { kind: 'different'; parts: DiffPart[] }
  | { kind: 'absent' }
  | { kind: 'unheld' }
  | { kind: 'unreached' };

/** Longer quotations are compared up to here. */
const longest = 1500;
/** Of a quotation whose words are less in common than this, it is not said that it is that passage. */
const likeness = 0.5;

/** A word of a quotation, or of the text held. */
interface DiffWord {
  word: string;
  /** The quotation begins with it. */
  first: boolean;
}

/** What a quotation leaves out says so: `(…)`, `[...]`. */
const omission = /[([]\s?(?:\.{3}|…)\s?[)\]]|\.{3}|…/g;

const isMark = (word: string): boolean => !/[\p{L}\p{N}]/u.test(word);

/** The words of a quotation without the marks around them, which need not be its own. */
function trimEnds(words: readonly string[]): string[] {
  const end = words.findLastIndex((word) => !isMark(word));
  return words.slice(
    words.findIndex((word) => !isMark(word)),
    end + 1,
  );
}

/** Equal words; a quotation may change the capital of its first one. */
const isSame = (a: string, b: string, first: boolean): boolean =>
  a === b || (first && a.slice(1) === b.slice(1) && a[0]?.toLowerCase() === b[0]?.toLowerCase());

/** Place behind the words in the text held, looked for from a place on; -1 where they do not stand so. */
function findRun(held: readonly string[], words: readonly string[], from: number): number {
  const [first = ''] = words;
  for (let at = from; at + words.length <= held.length; at += 1) {
    if (!isSame(held[at] ?? '', first, true)) continue;
    if (words.every((word, index) => isSame(held[at + index] ?? '', word, index === 0))) return at + words.length;
  }
  return -1;
}

/** True if every part of a quotation, between its omissions, stands in the text, in order. */
export function isQuoted(held: readonly string[], quotation: string): boolean {
  let at = 0;
  for (const part of quotation.split(omission)) {
    const words = trimEnds(listWords(part));
    if (words.length === 0) continue;
    at = findRun(held, words, at);
    if (at < 0) return false;
  }
  return true;
}

/** Where the words of a quotation stand closest together in the text held, with how many of them stand there. */
function findWindow(held: readonly string[], words: readonly string[]): { from: number; to: number; share: number } {
  const size = Math.min(held.length, Math.ceil(words.length * 1.3) + 4);
  const wanted = new Map<string, number>();
  for (const word of words) if (!isMark(word)) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const seen = new Map<string, number>();
  let [hits, best, from] = [0, 0, 0];
  held.forEach((word, at) => {
    const [limit, count] = [wanted.get(word) ?? 0, seen.get(word) ?? 0];
    if (limit > 0) {
      seen.set(word, count + 1);
      if (count < limit) hits += 1;
    }
    const gone = held[at - size];
    if (gone !== undefined && wanted.has(gone)) {
      const left = (seen.get(gone) ?? 0) - 1;
      seen.set(gone, left);
      if (left < (wanted.get(gone) ?? 0)) hits -= 1;
    }
    if (hits > best) [best, from] = [hits, at - size + 1];
  });
  const total = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const slack = Math.ceil(size / 4);
  return { from: Math.max(0, from - slack), to: from + size + slack, share: total === 0 ? 0 : best / total };
}

/** What stands before the first and behind the last common word of the window is not of this passage. */
function trimHeld(parts: readonly DiffPart[]): DiffPart[] {
  const first = parts.findIndex(({ kind }) => kind === 'same');
  const last = parts.findLastIndex(({ kind }) => kind === 'same');
  return parts.filter(({ kind }, at) => kind !== 'held' || (at > first && at < last));
}

/** Compares words in quotation marks with a text held: word by word, but for how marks and blanks are set. */
export function compareQuotation(quotation: string, text: readonly string[]): QuotationResult {
  const whole = listWords(quotation.slice(0, 40_000));
  if (isQuoted(text, quotation)) return { kind: 'equal' };
  const words = trimEnds(whole.slice(0, longest));
  const { from, to, share } = findWindow(text, words);
  if (share < likeness) return { kind: 'absent' };
  // The first word is told apart, so that its capital is no difference.
  const quoted = words.map((word, index) => ({ word, first: index === 0 }));
  const held = text.slice(from, to).map((word) => ({ word, first: false }));
  const comparator = (a: DiffWord, b: DiffWord): boolean => isSame(a.word, b.word, a.first || b.first);
  const changes = diffArrays(held, quoted, { comparator, timeout: 1000 });
  const parts = changes?.map(({ added, removed, value }): DiffPart => ({
    kind: added ? 'quoted' : removed ? 'held' : 'same',
    words: value
      .map(({ word }) => word)
      .join(' ')
      .replace(/ ([.,;:)\]])/g, '$1')
      .replace(/([([]) /g, '$1'),
  }));
  return parts ? { kind: 'different', parts: trimHeld(parts) } : { kind: 'absent' };
}
