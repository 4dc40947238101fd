import Big from 'big.js';
import { dropUnit, hasUnit, type AmountUnit } from './amount-units.ts';

/** What keeps a typed text from being an amount. */
export type AmountProblem =
  'empty' | 'not-a-number' | 'other-unit' | 'ambiguous' | 'negative' | 'too-large' | 'too-precise';

export type ParsedAmount = { value: Big } | { problem: AmountProblem };

/** Largest amount that is taken, exclusive: beyond it a slip of the finger is likelier than a case. */
const tooLarge = new Big('1e9');
const mostDecimals = 6;

/** `1,234.50`, `1 234,50`, `1234.5`: groups of three, then at most one decimal mark. */
const grouped = /^\d{1,3}(?:([ ,.])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/;
/** `1'500,000.00`: as Peru writes millions by hand, the apostrophe after them and a comma after the thousands. */
const millions = /^(\d{1,3})['’´](\d{3})[ ,.]?(\d{3})(?:[.,](\d{1,2}))?$/;
const plain = /^\d+(?:[.,]\d+)?$|^[.,]\d+$/;

/** `1,234` and `1.234`: one mark and three digits can be a thousand or a decimal. */
const isAmbiguous = (text: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);

/** A number of a program, as people may type it too: a zero more shows that `1.345` are no thousands. */
export const spellDecimals = (number: string): string => (isAmbiguous(number) ? `${number}0` : number);

/** With a point for the decimals and nothing between thousands. */
function normalize(text: string): string | undefined {
  if (plain.test(text)) return text.replace(',', '.');
  const [, million, thousand, rest, cents = '0'] = millions.exec(text) ?? [];
  if (million !== undefined) return `${million}${thousand}${rest}.${cents}`;
  const mark = grouped.exec(text)?.[1];
  return mark === undefined ? undefined : text.replaceAll(mark, '').replace(',', '.');
}

/**
 * Reads what people type for an amount of a unit: `3.5`, `3,5`, `S/ 1,234.50 soles`, `10.`, `12 kg`. Never guesses between two readings,
 * and never takes one unit for another.
 */
export function parseAmount(typed: string, unit: AmountUnit): ParsedAmount {
  const text = dropUnit(typed.replaceAll('\u00a0', ' ').trim(), unit)
    // A point at the end ends what was written, not the number.
    .replace(/(\d)\.$/, '$1')
    .trim();
  if (text === '') return { problem: 'empty' };
  if (hasUnit(text)) return { problem: 'other-unit' };
  if (/^[-−]\s*[\d.,]/.test(text)) return { problem: 'negative' };
  if (isAmbiguous(text)) return { problem: 'ambiguous' };
  const normal = normalize(text);
  if (normal === undefined) return { problem: 'not-a-number' };
  const value = new Big(normal);
  if (value.gte(tooLarge)) return { problem: 'too-large' };
  if ((normal.split('.')[1] ?? '').length > mostDecimals) return { problem: 'too-precise' };
  return { value };
}
