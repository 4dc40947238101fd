import { countEdits } from '#text';

/** Up to three of `known` that a writer of `wrong` may have meant, nearest first; none if nothing is near. */
export function findNearest(wrong: string, known: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(wrong.length / 4));
  return [...known]
    .map((word) => ({ word, edits: countEdits(wrong, word) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || a.word.localeCompare(b.word))
    .slice(0, 3)
    .map(({ word }) => word);
}
