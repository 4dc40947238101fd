import leven from 'leven';

/** The same letters but for two neighbours that stand the other way round. */
function isOneSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

/** Edits that turn `a` into `b`: a letter more, less or other; two neighbours exchanged, and nothing else, are one slip. */
export function countEdits(a: string, b: string): number {
  const edits = leven(a, b);
  return edits === 2 && isOneSwap(a, b) ? 1 : edits;
}
