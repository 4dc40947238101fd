import { describe, expect, it } from 'vitest';
import { formatOrdinal, onlyForm, ordinalForm, parseOrdinal } from './ordinals.ts';

const whole = new RegExp(`^${ordinalForm}$`, 'iu');

const known: [words: string, number: number, why: string][] = [
  ['PRIMERO', 1, 'masculine'],
  ['primer', 1, 'before a noun'],
  ['SÉPTIMA', 7, 'accent'],
  ['SEPTIMA', 7, 'accent missing'],
  ['Sétima', 7, 'as Peru writes it'],
  ['Décimo', 10, 'ten'],
  ['undécima', 11, 'eleven in one word'],
  ['duodécimo', 12, 'twelve in one word'],
  ['Décimo Primera', 11, 'two words that do not agree in gender'],
  ['decimotercera', 13, 'one word'],
  ['decimatercera', 13, 'one word, feminine'],
  ['decimoctavo', 18, 'two vowels run together'],
  ['vigésimo-segunda', 22, 'hyphen'],
  ['CUADRAGÉSIMA NOVENA', 49, 'tens and units'],
  ['SEXAGÉSIMA', 60, 'sixty'],
  ['Septuagésima Octava', 78, 'seventy'],
  ['octogésimo', 80, 'eighty'],
  ['nonagésima  novena', 99, 'two spaces'],
  ['Centésima', 100, 'a hundred'],
  ['Centésima Sexagésima Primera', 161, 'three words, as budget laws print them'],
];

describe('parseOrdinal', () => {
  it.each(known)('%s is %i: %s', (words, number) => {
    expect(parseOrdinal(words)).toBe(number);
  });

  it.each([
    ['décimo primero segundo', 'two units'],
    ['primera segunda', 'a unit is no ten'],
    ['vigésimo undécimo', 'eleven adds to no ten'],
    ['única', 'counts nothing'],
    ['primeramente', 'another word'],
    ['12', 'digits'],
    ['', 'nothing'],
    ['-', 'a sign'],
  ])('%s is none: %s', (words) => {
    expect(parseOrdinal(words)).toBeUndefined();
  });
});

describe('ordinalForm', () => {
  it.each(known)('fits %s', (words) => {
    expect(whole.test(words)).toBe(true);
  });

  it.each([
    ['primeramente', 'longer than an ordinal'],
    ['única', 'counts nothing'],
    ['tercio', 'a part'],
    ['décim', 'a stem alone'],
    ['', 'nothing'],
  ])('does not fit «%s»: %s', (words) => {
    expect(whole.test(words)).toBe(false);
  });
});

it('onlyForm fits both genders, with or without accent', () => {
  expect(['único', 'única', 'unico', 'unica', 'unidad'].filter((word) => new RegExp(onlyForm).test(word))).toHaveLength(
    4,
  );
});

describe('formatOrdinal', () => {
  it.each([
    [1, 'primer', 'loses its vowel before a noun'],
    [2, 'segundo', 'keeps it'],
    [3, 'tercer', 'loses it too'],
    [7, 'séptimo', 'with its accent'],
    [9, 'noveno', 'the last'],
    [10, undefined, 'beyond'],
    [0, undefined, 'nothing is before the first'],
  ] as [number, string | undefined, string][])('%i → %s: %s', (place, word, _reason) => {
    expect(formatOrdinal(place)).toBe(word);
  });
});
