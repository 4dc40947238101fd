import { describe, expect, it } from 'vitest';
import { formatEIdLetter, formatEIdNumber, spellEnie } from './eid-number.ts';

describe('formatEIdNumber', () => {
  it.each([
    ['33.2', '33-2', 'inner dot'],
    ['33.2)', '33-2', 'bracket'],
    ['"a"', 'a', 'quotation marks'],
    ['07', '7', 'leading zero'],
    ['5.03', '5-3', 'inner zero'],
    ['12. B-1', '12-b-1', 'dots, spaces and letters'],
    ['12B-1', '12-b-1', 'a sheet of an annex, glued'],
    ['12A', '12-a', 'glued letter'],
    ['12a', '12-a', 'small'],
    ['5°-A', '5-a', 'degree sign and letter'],
    ['5 º - A', '5-a', 'with spaces'],
    ['12-bis', '12-bis', 'bis'],
    ['12° quáter', '12-quater', 'accent'],
    ['1ro', '1', 'short ordinal'],
    ['1er', '1', 'before a noun'],
    ['23o', '23', 'a small o for º'],
    ['23O', '23-o', 'a capital is a letter of the number'],
    ['SEGUNDO', '2', 'ordinal'],
    ['SEXAGÉSIMA', '60', 'ordinal beyond fifty'],
    ['Centésima Sexagésima Primera', '161', 'ordinal of three words'],
    ['ÚNICO', 'unico', 'only one'],
    ['única', 'unica', 'only one, feminine'],
    ['XIV', 'xiv', 'Roman'],
    ['ñ', 'enie', 'ñ is not n'],
    ['Ñ)', 'enie', 'capital, with its bracket'],
    ['"ñ', 'enie', 'behind a quotation mark'],
    ['ñ.1', 'enie-1', 'with a number below it'],
    ['ññ', 'enieenie', 'twice is not nn'],
    ['año', 'ano', 'in a word it is folded'],
    ['', '', 'nothing'],
    ['°.-', '', 'signs alone'],
  ])('%s → %s: %s', (printed, number) => {
    expect(formatEIdNumber(printed)).toBe(number);
  });
});

describe('spellEnie', () => {
  it.each([
    ['literal ñ) y o)', 'literal enie) y o)', 'alone it is a letter of a list'],
    ['Ñ', 'enie', 'a capital too'],
    ['año señalado, ñandú', 'año señalado, ñandú', 'in a word it is not'],
    ['ñ ñ', 'enie enie', 'each of several'],
  ])('%s → %s: %s', (text, expected) => {
    expect(spellEnie(text)).toBe(expected);
  });
});

describe('formatEIdLetter', () => {
  it.each([
    ['enie', 'ñ', 'the one letter an eId cannot have'],
    ['n', 'n', 'others as they are'],
  ])('%s → %s: %s', (number, letter) => {
    expect(formatEIdLetter(number)).toBe(letter);
  });
});
