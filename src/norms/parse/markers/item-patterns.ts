import { isMeasured } from '#quantities';
import { foldInPlace } from '#text';
import type { MarkerPattern } from './marker.ts';

/** Marks that lead an item without naming it. */
const bullet = '[✓✔▶►➢➤→•●○◦·▪■❖*\uf0b7\uf0fc\uf0d8\uf0a7–—-]';

/** True for `2.5 UIT por vez`, `1.20 metros`: nothing closes the number, and what it measures follows in small letters. */
export function isAmount(printed: string, rest: string): boolean {
  return /\d$/.test(printed) && /^\s(?:\p{Ll}|UIT)/u.test(rest) && isMeasured(foldInPlace(rest));
}

/** Spellings of numerals, letters, numbers and bullets, in the order they are tried. */
export const itemPatterns: readonly MarkerPattern[] = [
  // Not a numeral: `0.28 % de la UIT`, `1.5 metros` written with its sign, `50.000 soles`.
  {
    kind: 'paragraph',
    prefix: 'para',
    pattern: /^((?!0|\d+(?:\.000)+(?!\d))\d{1,3}(?:\.\d{1,3})+)(?!\s?%)[.)]?(?:\s*[-–—])?(?=\s|\p{L}|$)/u,
    refuses: isAmount,
  },
  // `a)`, `(ii)`, `a.1)`, `aa)`: what a bracket closes may have its text glued to it.
  {
    kind: 'point',
    prefix: 'point',
    pattern:
      /^\(?((?:[a-zñ]|[ivxlc]{2,6}|([a-zñ])\2|[A-ZÑ]|[IVXLC]{2,6}|\d{1,3})(?:\.\d{1,2})?)(?:\.?-?\)\.?|\.-)(?:\s*[-–—])?/u,
  },
  // `a.2 texto`: a letter and the number below it need nothing more.
  { kind: 'point', prefix: 'point', pattern: /^([a-zñ]\.\d{1,2})\.?(?:\s*[-–—])?(?=\s|$)/u },
  // `a.`, `iv.`, `1.`: a point may also end an initial or an abbreviation, so that a space or a new word must follow.
  {
    kind: 'point',
    prefix: 'point',
    pattern:
      /^([a-zñ]|[ivxlc]{2,6}|\d{1,3}|[A-ZÑ](?!\.\s?[A-Z]\.)|[IVXLC]{2,6})\.(?:\s*[-–—](?=\s|$))?(?=\s|$|\p{Lu}\p{Ll})/u,
  },
  { kind: 'item', prefix: 'item', pattern: new RegExp(`^()${bullet}(?=\\s|$)`, 'u') },
];
