import { family, type Payload } from './payload.ts';

const numbers = family('number', {
  'too great': '1e309',
  'too small': '-1e309',
  'too near zero': '1e-400',
  'great and whole': '9007199254740993',
  'of 400 figures': '9'.repeat(400),
  'with 400 decimals': `0.${'1'.repeat(400)}`,
  infinite: 'Infinity',
  'infinite below': '-Infinity',
  none: 'NaN',
  'zero with a sign': '-0',
  zero: '0',
  negative: '-1',
  'with blanks': ' 5 000 ',
  hexadecimal: '0x10',
  binary: '0b11',
  'with a low line': '1_000',
  'with two points': '1.5.5',
  'with an apostrophe': "1'000",
  'with a comma': '1,5',
  'with an exponent': '2e3',
  'Arabic figures': '٣٤',
  'wide figures': '１２',
  fraction: '½',
  'raised figure': '²',
  'Roman figure': 'Ⅻ',
  'minus of books': '−5',
});

const values = family('value', {
  null: 'null',
  undefined: 'undefined',
  true: 'true',
  object: '[object Object]',
  list: '[]',
  blank: ' ',
  'blanks of all kinds': '\t\n\u00A0\u3000',
});

const days = family('day', {
  'year zero': '0000-00-00',
  'first of all': '0001-01-01',
  'last of JavaScript': '275760-09-13',
  'after the last': '275760-09-14',
  'first of JavaScript': '-271821-04-20',
  'of four nines': '9999-12-31',
  'of five figures': '+10000-01-01',
  'that there is not': '2026-02-30',
  'leap day of no leap year': '2100-02-29',
  'month thirteen': '2026-13-01',
  'with an hour': '1970-01-01T00:00:00Z',
  'of a week': '2026-W01',
  'as people write it': '30/02/2026',
  'far back': '1582-10-10',
});

/** Numbers, words that stand for values, and days. */
export const figurePayloads: readonly Payload[] = [...numbers, ...values, ...days];
