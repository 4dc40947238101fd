import { describe, expect, it } from 'vitest';
import { dropAccents, foldText, foldWords } from './fold.ts';

describe('dropAccents', () => {
  it.each([
    ['Sétima', 'Setima', 'an accent'],
    ['ÑANDÚ', 'NANDU', 'the tilde of ñ is one too'],
    ['pingu\u0308ino', 'pinguino', 'a letter and its mark as two characters'],
    ['N° 5', 'N° 5', 'signs stay'],
  ])('%s → %s: %s', (text, expected) => {
    expect(dropAccents(text)).toBe(expected);
  });
});

describe('foldText', () => {
  it.each([
    ['DÉCIMO Ñandú', 'decimo nandu', 'neither accents nor case count'],
    ['decimo nandu', 'decimo nandu', 'what is folded stays'],
    ['', '', 'nothing'],
  ])('%s → %s: %s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});

describe('foldWords', () => {
  it.each([
    ['Nº 005-2010-MINAM', 'n 005 2010 minam', 'signs and dashes are spaces'],
    ['  (Año)\n', 'ano', 'none at the ends'],
    ['—', '', 'signs alone are no word'],
  ])('%j → %j: %s', (text, expected) => {
    expect(foldWords(text)).toBe(expected);
  });
});
