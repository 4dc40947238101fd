import { expect, it } from 'vitest';
import { keyPhrase, keyWord } from './word-key.ts';

it.each([
  ['licencia de conducir', 'lisensias para konducir', 'sound, number, and the word between'],
  ['balón de gas', 'valones de gas', 'the plural in «es»'],
  ['bono 600', 'bono 600', 'digits stay'],
])('«%s» and «%s» are one: %s', (one, other) => {
  expect(keyPhrase(one)).toBe(keyPhrase(other));
});

it.each([
  ['cas', 'ca', 'short words keep their ending'],
  ['perro', 'pero', 'two words'],
])('%s and %s are two words: %s', (one, other) => {
  expect(keyWord(one)).not.toBe(keyWord(other));
});
