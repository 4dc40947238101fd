/** Edits (insert, delete, replace) that turn `a` into `b`. */
function countEdits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Up to three of `known` that a writer of `wrong` may have meant, nearest first; none if nothing is near. */
export function findNearest(wrong: string, known: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(wrong.length / 3));
  return [...known]
    .map((word) => ({ word, edits: countEdits(wrong, word) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || a.word.localeCompare(b.word))
    .slice(0, 3)
    .map(({ word }) => word);
}
