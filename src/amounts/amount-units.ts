/** What may stand beside a figure and say nothing new, by the unit that is asked for; beside a bare number nothing may. */
const words = {
  none: '(?!)',
  soles: '(?:nuevos? )?sol(?:es)?',
  kilos: 'kgs?|kilos?|kilogramos?',
  tonnes: 'tm?|tn|ton|toneladas?',
  percent: '%|por ciento',
  minutes: 'min(?:utos?)?',
  hours: 'h(?:rs?|oras?)?',
  days: 'd[ií]as?',
  litres: 'lts?|l|litros?',
} as const;

/** What a field measures. */
export type AmountUnit = keyof typeof words;

const sign = /^S\/\.?\s*/i;

/** Units of all kinds, behind a figure. */
const anyUnit = new RegExp(String.raw`[\d.,]\s*(?:${Object.values(words).join('|')})\.?$`, 'iu');

const patterns = new Map<AmountUnit, RegExp>();

function findPattern(unit: AmountUnit): RegExp {
  const pattern = patterns.get(unit) ?? new RegExp(String.raw`\s*(?:${words[unit]})\.?$`, 'iu');
  patterns.set(unit, pattern);
  return pattern;
}

/** Takes off the unit that was asked for: `S/ 10 soles` → `10`; another one stays. */
export function dropUnit(text: string, unit: AmountUnit): string {
  const bare = text.replace(findPattern(unit), '');
  return unit === 'soles' ? bare.replace(sign, '') : bare;
}

/** A unit stands beside the figure: `500 kg`, `S/ 3`. */
export const hasUnit = (text: string): boolean => anyUnit.test(text) || (sign.test(text) && /\d/.test(text));
