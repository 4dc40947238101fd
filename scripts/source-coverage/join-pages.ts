/** Words that are looked at together when two texts are compared. */
const SHINGLE = 5;

/** Least share of a page that stands in the whole text for it to be a part of it. */
const CONTAINED = 0.5;

function listShingles(words: readonly string[]): string[] {
  return words.slice(0, 1 - SHINGLE).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
}

/** The text of a norm: its main page, then in order those of its pages that the main page does not hold. */
export function joinPages(main: readonly string[], others: readonly (readonly string[])[]): string[] {
  const held = new Set(listShingles(main));
  const apart = others.filter((words) => {
    const shingles = listShingles(words);
    return shingles.filter((shingle) => held.has(shingle)).length < CONTAINED * shingles.length;
  });
  return [...main, ...apart.flat()];
}
