import type { TextMark } from './plan-text.schema.ts';

/** A stretch of printed words set in one way. */
export interface MarkedRun {
  words: string;
  /** `strong`, `em`; absent where it is set as the rest. */
  mark?: TextMark['mark'];
}

/** Printed words cut where the way they are set changes; a mark whose words are not there is passed over. */
export function splitMarks(text: string, marks: readonly TextMark[] = []): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let from = 0;
  for (const { mark, words } of marks) {
    const at = text.indexOf(words, from);
    if (at < 0) continue;
    if (at > from) runs.push({ words: text.slice(from, at) });
    runs.push({ words, mark });
    from = at + words.length;
  }
  if (from < text.length) runs.push({ words: text.slice(from) });
  return runs;
}
