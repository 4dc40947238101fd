import { diffArrays } from 'diff';
import { countCharacters, type Word } from './list-words.ts';

/** Words of the source left out on purpose. */
export interface Omission {
  words: readonly string[];
  times: number;
}

/** A stretch of the source that the site lacks. */
export interface Passage {
  /** Line of the source, from 1. */
  line: number;
  text: string;
}

/** How much of a source stands in the site. */
export interface Coverage {
  /** Characters of the source, spaces left out. */
  total: number;
  /** Of these, those left out on purpose. */
  declared: number;
  /** Of these, those that stand in the site in the same order. */
  covered: number;
  /** Missing and not declared. */
  missing: Passage[];
  /** Declared omissions that the source does not have that often. */
  unfounded: { omission: Omission; found: number }[];
}

/** Marks, for each word of `source`, whether `text` has it in the same order. */
function findCovered(source: readonly Word[], text: readonly string[]): boolean[] {
  const covered: boolean[] = [];
  for (const change of diffArrays(
    source.map((word) => word.text),
    [...text],
  )) {
    if (!change.added) covered.push(...Array.from({ length: change.count }, () => !change.removed));
  }
  return covered;
}

/** Words of `source` that `text` lacks. */
function findMissing(source: readonly Word[], text: readonly string[]): Word[] {
  const covered = findCovered(source, text);
  return source.filter((_, index) => !covered[index]);
}

/** Starts of every place where the source has these words one after another. */
function findOccurrences(source: readonly Word[], words: readonly string[]): number[] {
  return source.flatMap((_, start) =>
    words.every((word, offset) => source[start + offset]?.text === word) ? [start] : [],
  );
}

/** Takes declared omissions out of the source: of each, the occurrences that the site lacks most. */
function leaveOut(
  source: readonly Word[],
  omissions: readonly Omission[],
  missing: ReadonlySet<Word>,
): { rest: Word[]; unfounded: Coverage['unfounded'] } {
  const left = new Set<Word>();
  const unfounded: Coverage['unfounded'] = [];
  // Longer ones first, so that a short one is not counted inside them.
  for (const omission of omissions.toSorted((a, b) => b.words.length - a.words.length)) {
    const places = findOccurrences(source, omission.words)
      .map((start) => source.slice(start, start + omission.words.length))
      .filter((words) => !words.some((word) => left.has(word)))
      .toSorted((a, b) => countMissing(b, missing) - countMissing(a, missing));
    if (places.length < omission.times) unfounded.push({ omission, found: places.length });
    for (const word of places.slice(0, omission.times).flat()) left.add(word);
  }
  return { rest: source.filter((word) => !left.has(word)), unfounded };
}

function countMissing(words: readonly Word[], missing: ReadonlySet<Word>): number {
  return words.filter((word) => missing.has(word)).length;
}

/** Joins missing words that are neighbours in the source into passages. */
function joinPassages(source: readonly Word[], missing: readonly Word[]): Passage[] {
  const position = new Map(source.map((word, index) => [word, index]));
  const passages: (Passage & { end: number })[] = [];
  for (const word of missing) {
    const index = position.get(word) ?? 0;
    const last = passages.at(-1);
    if (last?.end === index - 1) Object.assign(last, { text: `${last.text} ${word.text}`, end: index });
    else passages.push({ line: word.line, text: word.text, end: index });
  }
  return passages.map(({ line, text }) => ({ line, text }));
}

/** Compares a source, word by word, with the text of the site that holds it. */
export function coverSource(
  source: readonly Word[],
  text: readonly string[],
  omissions: readonly Omission[],
): Coverage {
  const first = findMissing(source, text);
  const { rest, unfounded } = leaveOut(source, omissions, new Set(first));
  // Without what was left out, the rest can be laid side by side without doubt.
  const missing = omissions.length > 0 ? findMissing(rest, text) : first;
  const total = countCharacters(source);
  const kept = countCharacters(rest);
  const covered = kept - countCharacters(missing);
  return { total, declared: total - kept, covered, missing: joinPassages(source, missing), unfounded };
}
