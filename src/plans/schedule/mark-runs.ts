import { splitWords } from '../differences/compare/compare-words.ts';

/** Words of a text in a row that are all marked, or all not. */
export interface MarkedRun {
  words: string;
  isOdd: boolean;
}

/** A text cut into runs of marked and unmarked words; `odd` holds the positions of the marked ones. */
export function markRuns(text: string, odd: readonly number[]): MarkedRun[] {
  const marked = new Set(odd);
  const runs: MarkedRun[] = [];
  splitWords(text).forEach((word, position) => {
    const isOdd = marked.has(position);
    const last = runs.at(-1);
    if (last?.isOdd === isOdd) last.words += ` ${word}`;
    else runs.push({ words: word, isOdd });
  });
  return runs;
}
