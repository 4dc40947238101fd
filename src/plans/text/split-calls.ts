/** A stretch of printed words, or the number of a note called there. */
export interface TextRun {
  words: string;
  /** Number of the note that these raised figures call. */
  note?: number;
}

const RAISED = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/g;

/** A power, not a call: `m³`, printed apart as `m ³`. */
const UNIT = /(?:^|[\s(])m ?$/u;

/** Printed words with the calls of notes set apart; what calls no known note stays as printed. */
export function splitCalls(text: string, isNote: (number: number) => boolean): TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const { 0: figures, index } of text.matchAll(RAISED)) {
    const note = Number(figures.normalize('NFKC'));
    if (!isNote(note) || UNIT.test(text.slice(0, index))) continue;
    if (index > from) runs.push({ words: text.slice(from, index) });
    runs.push({ words: String(note), note });
    from = index + figures.length;
  }
  if (from < text.length) runs.push({ words: text.slice(from) });
  return runs;
}

/** Numbers of the notes that texts call, in order and each once. */
export function listCalledNotes(texts: readonly string[], isNote: (number: number) => boolean): number[] {
  const notes = texts.flatMap((text) => splitCalls(text, isNote).flatMap(({ note }) => note ?? []));
  return [...new Set(notes)].toSorted((a, b) => a - b);
}
