import { describe, expect, it } from 'vitest';
import { readText } from './readable.ts';

describe('readText', () => {
  it.each([
    ['Artículo 2', 'Artículo 2', 'nothing to mend'],
    ['Arti\u0301culo 2', 'Artículo 2', 'an accent apart from its letter'],
    ['An\u0303o', 'Año', 'a tilde apart from its letter'],
    ['A\u200brt\u00adículo\ufeff', 'Artículo', 'what nobody sees'],
    ['\u200b', '', 'nothing but that'],
  ])('%j reads %j: %s', (written, expected) => {
    expect(readText(written).text).toBe(expected);
  });

  it.each([
    ['Arti\u0301culo 2', 8, 'Arti\u0301culo', 'letter and accent go together'],
    ['Artículo\u200b 2', 8, 'Artículo\u200b', 'what nobody sees goes with the letter before it'],
    ['\ufeffAr', 1, '\ufeffA', 'or with the first one'],
    ['Artículo 2', 0, '', 'nothing'],
    ['Artículo 2', 10, 'Artículo 2', 'all'],
  ])('of %j the first %i are written %j: %s', (written, length, expected) => {
    expect(written.slice(0, readText(written).measure(length))).toBe(expected);
  });
});
