import { describe, expect, it } from 'vitest';
import { formatOf, joinWords, sayCount } from './join-words.ts';

describe('formatOf', () => {
  it.each([
    ['Trujillo', 'de Trujillo', 'a name alone'],
    ['el Cusco', 'del Cusco', 'the article melts'],
    ['La Libertad', 'de La Libertad', 'other articles do not'],
  ])('%s → %s: %s', (place, expected) => {
    expect(formatOf(place)).toBe(expected);
  });
});

describe('joinWords', () => {
  it.each([
    [[], '', 'none'],
    [['Trujillo'], 'Trujillo', 'one'],
    [['Trujillo', 'el Cusco'], 'Trujillo y el Cusco', 'two'],
    [['Trujillo', 'el Cusco', 'Lima'], 'Trujillo, el Cusco y Lima', 'three'],
    [['Lima', 'Ica'], 'Lima e Ica', 'no two sounds alike'],
    [['Lima', 'Huaral', 'Ítalo'], 'Lima, Huaral e Ítalo', 'nor with an accent'],
    [['cobre', 'hierro'], 'cobre y hierro', 'a sound of its own'],
  ])('%j → %s: %s', (words, expected) => {
    expect(joinWords(words)).toBe(expected);
  });
});

describe('sayCount', () => {
  it.each([
    [1, '1 error', 'one is singular'],
    [0, '0 errores', 'none is plural'],
    [2, '2 errores', 'several'],
  ])('%i → %s: %s', (count, said) => {
    expect(sayCount(count, 'error', 'errores')).toBe(said);
  });
});
