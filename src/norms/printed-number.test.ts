import { describe, expect, it } from 'vitest';
import { foldText, formatEIdNumber, parseOrdinal, parseRoman } from './printed-number.ts';

describe('parseOrdinal', () => {
  it.each([
    ['masculine', 'PRIMERO', 1],
    ['apocopated', 'primer', 1],
    ['accent', 'SÉPTIMA', 7],
    ['accent missing', 'SEPTIMA', 7],
    ['ten', 'Décimo', 10],
    ['fused', 'undécima', 11],
    ['two words', 'Décimo Primera', 11],
    ['glued', 'decimotercera', 13],
    ['hyphen', 'vigésimo-segunda', 22],
    ['tens', 'CUADRAGÉSIMA NOVENA', 49],
    ['three words are none', 'décimo primero segundo', undefined],
    ['a unit is no ten', 'primera segunda', undefined],
    ['another word', 'única', undefined],
    ['nothing', '', undefined],
  ])('%s: %s', (_, words, number) => {
    expect(parseOrdinal(words)).toBe(number);
  });
});

describe('parseRoman', () => {
  it.each([
    ['subtraction', 'iv', 4],
    ['nine', 'ix', 9],
    ['long', 'xxxviii', 38],
    ['large', 'mcmxcix', 1999],
    ['not well formed', 'iiii', undefined],
    ['a word of Roman letters', 'civil', undefined],
    ['nothing', '', undefined],
  ])('%s: %s', (_, letters, number) => {
    expect(parseRoman(letters)).toBe(number);
  });
});

describe('formatEIdNumber', () => {
  it.each([
    ['inner dot', '33.2', '33-2'],
    ['leading zero', '07', '7'],
    ['inner zero', '5.03', '5-3'],
    ['dots, spaces and letters', '12. B-1', '12-b-1'],
    ['glued letter', '12A', '12-a'],
    ['degree sign and letter', '5°-A', '5-a'],
    ['ordinal', 'SEGUNDO', '2'],
    ['only one', 'ÚNICO', 'unico'],
    ['Roman', 'XIV', 'xiv'],
    ['ñ is not n', 'ñ', 'enie'],
    ['nothing', '', ''],
  ])('%s: %s', (_, printed, number) => {
    expect(formatEIdNumber(printed)).toBe(number);
  });
});

describe('foldText', () => {
  it('drops accents and case', () => {
    expect(foldText('DÉCIMO Ñandú')).toBe('decimo nandu');
  });
});
