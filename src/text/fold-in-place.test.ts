import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldInPlace } from './fold-in-place.ts';

describe('foldInPlace', () => {
  it.each([
    ['ARTÍCULO', 'articulo', 'capitals and accents'],
    ['Literal Ñ', 'literal ñ', 'ñ is a letter of its own'],
    ['pingüino, façade', 'pinguino, facade', 'other marks'],
    ['1º, 2ª', '1°, 2°', 'one degree sign'],
    ['33–35 — 12‑A', '33-35 - 12-a', 'one dash'],
    ['«a» “b” ‘c’ ´d`', `"a" "b" 'c' 'd'`, 'two quotation marks'],
    ['N°\u00a05', 'n° 5', 'one space'],
    ['İZMİR 5', 'İzmİr 5', 'a letter that grows in lower case stays as it is'],
    ['33.2)', '33.2)', 'digits and stops stay'],
  ])('%s → %s: %s', (text, expected) => {
    expect(foldInPlace(text)).toBe(expected);
  });

  it('keeps the length of any text, so that places agree', () => {
    const units = fc.array(fc.nat({ max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(units, (text) => foldInPlace(text).length === text.length));
  });
});
