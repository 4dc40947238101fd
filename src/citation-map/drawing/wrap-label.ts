/** Height of a line of words, in units of a drawing. */
export const LINE = 19;

/** Size of the letters. */
const LETTERS = 16;

/** Width of letters in parts of their size, with some room: readers have fonts of several widths. */
const widths: readonly [letters: RegExp, width: number][] = [
  [/[ \u{A0}.,:;|'ijl]/u, 0.3],
  [/[-/()°rtf]/u, 0.42],
  [/[MWmw@]/u, 0.92],
  [/[A-ZÁÉÍÓÚÑ]/u, 0.66],
];

/** About how wide words are in a drawing. */
export function estimateWidth(words: string): number {
  return Array.from(words).reduce(
    (sum, letter) => sum + LETTERS * (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.55),
    0,
  );
}

/** Words in lines no wider than `width`, broken at blanks and after hyphens and bars; a piece that is too long keeps its line. */
export function wrapLabel(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of words.match(/[^ /-]*(?:[/-]+| +|$)/gu) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && estimateWidth((last + piece).trimEnd()) <= width) lines[lines.length - 1] = last + piece;
    else if (piece !== '') lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** Words at a place of a drawing; `y` is the base of the first line. */
export interface Label {
  x: number;
  y: number;
  lines: readonly string[];
  /** True where `x` is the end of the words. */
  isEnd?: boolean;
}

/** A label whose lines stand around a height. */
export const centreLabel = (x: number, middle: number, lines: readonly string[]): Label => ({
  x,
  y: middle + 5.5 - ((lines.length - 1) * LINE) / 2,
  lines,
});
