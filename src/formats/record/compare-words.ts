/** What stands for a place to write in: slashes, hyphens and dots alone. */
const blank = /^[\-/.…–]+$/;

/** Words of a printed text, without the lines to write on; a slash parts two words. */
export function listWords(text: string): string[] {
  return text
    .replaceAll('_', ' ')
    .split(/[\s/]+/)
    .filter((word) => word !== '' && !blank.test(word));
}

/** Words of the first that the second has not, as often as they stand there. */
export function findMissing(all: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
