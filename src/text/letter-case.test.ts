import { describe, expect, it } from 'vitest';
import { lowerFirst, raiseFirst } from './letter-case.ts';

describe('raiseFirst', () => {
  it.each([
    ['el carnet', 'El carnet', 'the first letter only'],
    ['útiles', 'Útiles', 'with its accent'],
    ['Ya está', 'Ya está', 'a capital stays'],
    ['«a»', '«a»', 'what begins with no letter stays'],
    ['', '', 'nothing'],
  ])('%s → %s: %s', (text, expected) => {
    expect(raiseFirst(text)).toBe(expected);
  });
});

describe('lowerFirst', () => {
  it.each([
    ['Artículo 33', 'artículo 33', 'in the middle of a sentence'],
    ['DISPOSICIONES FINALES', 'DISPOSICIONES FINALES', 'a name in capitals keeps them'],
    ['A quien', 'a quien', 'a word of one letter'],
    ['33.2', '33.2', 'no letter'],
  ])('%s → %s: %s', (text, expected) => {
    expect(lowerFirst(text)).toBe(expected);
  });
});
