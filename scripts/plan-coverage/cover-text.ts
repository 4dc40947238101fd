import { countCharacters } from '../source-coverage/list-words.ts';
import type { Gap } from './cover-document.ts';
import { placeWords, type Place } from './place-quote.ts';
import { listPlainWords, type Fragment } from './read-fragments.ts';

/** A passage of the text of a plan, as printed in these lines. */
export interface Passage {
  text: string;
  lines: readonly [first: number, last: number];
}

/** Words that the text leaves out on purpose. */
export interface LeftOut {
  text: string;
  times: number;
}

/** How much of a document its text holds, in characters without spaces. */
export interface TextCoverage {
  total: number;
  /** Left out on purpose. */
  declared: number;
  /** Word for word, each word once. */
  covered: number;
  /** Neither held nor declared. */
  missing: Gap[];
  /** Passages that do not stand in their lines, or whose words another one holds already. */
  unfounded: Passage[];
  /** Declared words that the document does not have that often beside its text. */
  unused: LeftOut[];
}

type Marks = ReadonlyMap<Fragment, Set<number>>;

function mark(marks: Marks, places: readonly Place[]): void {
  for (const { fragment, index } of places) marks.get(fragment)?.add(index);
}

/** Lays passages over the words that none holds yet; gives back those that find no place of their own. */
function lay(fragments: readonly Fragment[], passages: readonly Passage[], marks: Marks): Passage[] {
  const isNew = ({ fragment, index }: Place): boolean => !marks.get(fragment)?.has(index);
  // Long ones first: a short one then takes the words that are left.
  return passages
    .toSorted((a, b) => b.text.length - a.text.length)
    .filter(({ text, lines: [first, last] }) => {
      const near = fragments.filter(({ line }) => line >= first && line <= last);
      const places = placeWords(near, listPlainWords(text), isNew);
      if (!places?.every(isNew)) return true;
      mark(marks, places);
      return false;
    });
}

/** Takes declared words, wherever nothing holds them; a cell that the copy broke is declared cell by cell. */
function leaveOut(fragments: readonly Fragment[], omissions: readonly LeftOut[], held: Marks, out: Marks): LeftOut[] {
  return omissions.filter(({ text, times }) => {
    const isFree = ({ fragment, index }: Place): boolean =>
      !held.get(fragment)?.has(index) && !out.get(fragment)?.has(index);
    for (let count = 0; count < times; count += 1) {
      const free = fragments.filter((fragment) => fragment.words.every((_, index) => isFree({ fragment, index })));
      const places = placeWords(free, listPlainWords(text), isFree);
      if (!places) return true;
      mark(out, places);
    }
    return false;
  });
}

function listLeft(fragments: readonly Fragment[], kept: (place: Place) => boolean): Gap[] {
  return fragments.flatMap((fragment) => {
    const left = fragment.words.filter((_, index) => !kept({ fragment, index }));
    return left.length > 0 ? [{ line: fragment.line, text: left.join(' ') }] : [];
  });
}

function count(fragments: readonly Fragment[], counts: (place: Place) => boolean): number {
  const words = fragments.flatMap((fragment) => fragment.words.filter((_, index) => counts({ fragment, index })));
  return countCharacters(words.map((text) => ({ text, line: 0 })));
}

/** Lays the text of a plan over its source: every word of the source once, but for what is declared. */
export function coverText(
  fragments: readonly Fragment[],
  passages: readonly Passage[],
  omissions: readonly LeftOut[],
): TextCoverage {
  const held: Marks = new Map(fragments.map((fragment) => [fragment, new Set<number>()]));
  const out: Marks = new Map(fragments.map((fragment) => [fragment, new Set<number>()]));
  const unfounded = lay(fragments, passages, held);
  const unused = leaveOut(fragments, omissions, held, out);
  const isHeld = ({ fragment, index }: Place): boolean => held.get(fragment)?.has(index) === true;
  const isOut = ({ fragment, index }: Place): boolean => out.get(fragment)?.has(index) === true;
  return {
    total: count(fragments, () => true),
    declared: count(fragments, isOut),
    covered: count(fragments, isHeld),
    missing: listLeft(fragments, (place) => isHeld(place) || isOut(place)),
    unfounded,
    unused,
  };
}
