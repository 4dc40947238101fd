import { foldText } from './fold.ts';

/** Stems that count from one on, with or without accent; Peru writes `sétimo` too. */
const units = 'primer|segund|tercer|cuart|quint|sext|s[eé]p?tim|octav|noven';
const tens =
  'd[eé]cim|vig[eé]sim|trig[eé]sim|cuadrag[eé]sim|quincuag[eé]sim|sexag[eé]sim|septuag[eé]sim|octog[eé]sim|nonag[eé]sim';
/** Eleven and twelve in one word. */
const fused = 'und[eé]cim|duod[eé]cim';
const hundred = 'cent[eé]sim';
const gap = '[\\s-]{0,3}';

/**
 * Pattern of an ordinal in small letters, with or without accents: `sexta`, `décimo primera`, `decimotercera`,
 * `centésima sexagésima primera`. What may follow is for the pattern around it to say.
 */
export const ordinalForm = `(?:(?:${hundred}[oa]${gap})?(?:(?:${tens})[oa]?${gap})?(?:${units})[oa]?|(?:${hundred}[oa]${gap})?(?:${fused}|${tens})[oa]|${hundred}[oa])`;

/** Pattern of the word where there is no second one: `único`, `única`. */
export const onlyForm = '[uú]nic[oa]';

// Marked pure, so that a page that takes only the folding does not carry the ordinals.
const parts = /* @__PURE__ */ new RegExp(
  `^(${hundred}[oa]?)?${gap}(?:(?:(${tens})[oa]?)?${gap}(?:(${units})[oa]?)?|(${fused})[oa]?)$`,
);

/** Place of a stem in its list, from 1; 0 for none. */
function findPlace(stems: string, stem: string): number {
  if (stem === '') return 0;
  return stems.split('|').findIndex((pattern) => new RegExp(`^${pattern}$`).test(stem)) + 1;
}

/** Number of an ordinal in words: `SEGUNDO` → 2, `Décimo Primera` and `decimoprimera` → 11; undefined for other words. */
export function parseOrdinal(words: string): number | undefined {
  // Most of what is asked is a number in digits.
  const read = /^\d/.test(words) ? null : parts.exec(foldText(words).trim());
  if (!read) return undefined;
  const [, whole, ten = '', unit = '', joined] = read;
  const value =
    (whole === undefined ? 0 : 100) +
    10 * findPlace(tens, ten) +
    (joined === undefined ? findPlace(units, unit) : 10 + findPlace(fused, joined));
  return value === 0 ? undefined : value;
}

/** An ordinal before a noun, one to nine: `primer`, `segundo`, `tercer`, `séptimo`; undefined beyond. */
export function formatOrdinal(place: number): string | undefined {
  const stem = units.split('|')[place - 1]?.replace('[eé]p?', 'ép');
  return stem === undefined || stem.endsWith('er') ? stem : `${stem}o`;
}
