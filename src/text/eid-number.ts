import { foldText } from './fold.ts';
import { parseOrdinal } from './ordinals.ts';

/** Small letters behind a number that stand for `º` or `ª`: `1ro`, `1er`, `2da`, `23o`; a capital is part of the number: `12A`. */
export const shortOrdinalForm = '(?:er[ao]?|[rdtmvn][ao]|o)';

/** What makes an added article of the one before it: `12 bis`, `1-quinquies`. */
export const addedForm =
  '(?:bis|ter|qu[aá]ter|quinquies|sexies|septies|octies|nonies|novies|decies|undecies|duodecies|terdecies)';

const shortOrdinal = /* @__PURE__ */ new RegExp(`^(\\d+)${shortOrdinalForm}$`);

const enie = 'enie';

/** `literal ñ)` → `literal enie)`: folded, `ñ` would be `n`, the letter right before it in the same list. In words it stays. */
export function spellEnie(text: string): string {
  return text.replace(
    /(^|\P{L})(ñ+)(?!\p{L})/giu,
    (_, before: string, found: string) => before + enie.repeat(found.length),
  );
}

/**
 * A printed number reduced to what an eId takes: `33.2` → `33-2`, `12. B-1` → `12-b-1`, `12A` → `12-a`, `07` → `7`,
 * `1ro` → `1`, `SEXAGÉSIMA` → `60`, `ÚNICO` → `unico`, `ñ` → `enie`.
 */
export function formatEIdNumber(printed: string): string {
  if (/^[1-9]\d{0,3}$/.test(printed)) return printed;
  const ordinal = parseOrdinal(printed);
  if (ordinal !== undefined) return String(ordinal);
  return foldText(spellEnie(printed.replace(shortOrdinal, '$1')))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/(\d)(?=[a-z](?![a-z]))/g, '$1-')
    .replace(/(^|-)0+(?=\d)/g, '$1');
}

/** The letter of an eId as people write it: `enie` → `ñ`. */
export function formatEIdLetter(number: string): string {
  return number.replaceAll(enie, 'ñ');
}
