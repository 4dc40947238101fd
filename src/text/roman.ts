/** Pattern of a well-formed Roman number in small letters; what may follow is for the pattern around it to say. */
export const romanForm = '(?=[ivxlcdm])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})';

// Marked pure, so that a page that takes only the folding does not carry it.
const whole = /* @__PURE__ */ new RegExp(`^${romanForm}$`);
const digits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Value of a well-formed Roman number in small letters: `xiv` → 14; undefined for other words. */
export function parseRoman(letters: string): number | undefined {
  if (!whole.test(letters)) return undefined;
  const values = Array.from(letters, (letter) => digits[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
