import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords, type Piece } from './compare-words.ts';

const show = (pieces: readonly Piece[]): string => pieces.map(({ text, same }) => (same ? text : `[${text}]`)).join('');

test.for([
  ['El Alcalde', 'El alcalde', 'El Alcalde', 'El alcalde', 'capitals make no other word'],
  ['TITULO', 'Título', 'TITULO', 'Título', 'accents that the printer left out neither'],
  ['residuos, sólidos.', 'residuos sólidos', 'residuos, sólidos.', 'residuos sólidos', 'marks are no words'],
  ['15 días hábiles', '30 días hábiles', '[15] días hábiles', '[30] días hábiles', 'a number differs'],
  [
    'Ley N° 27972, Orgánica',
    'Ley N° 29792, Orgánica',
    'Ley N° [27972], Orgánica',
    'Ley N° [29792], Orgánica',
    'so does that of a law, which Cusco prints wrongly',
  ],
  [
    'los recicladores/as',
    'los recicladores',
    'los recicladores/[as]',
    'los recicladores',
    'both genders differ from one by what is more',
  ],
  [
    'dará la autorización de forma anual',
    'expide el certificado de modo perpetuo',
    '[dará la autorización de forma anual]',
    '[expide el certificado de modo perpetuo]',
    'a short word alone between others is no island',
  ],
  ['uno dos', '', '[uno dos]', '', 'nothing to compare with'],
] as const)('%s / %s (%s)', ([a, b, shownA, shownB]) => {
  const compared = compareWords(a, b);
  expect([show(compared.a), show(compared.b)]).toEqual([shownA, shownB]);
});

test('the pieces give both texts back, letter by letter, and a text is like itself', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'É', '°', ' ', '1', '-', 'ñ', '.', '/', 'de ', 'ley ') });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const compared = compareWords(a, b);
      expect(compared.a.map((piece) => piece.text).join('')).toBe(a);
      expect(compared.b.map((piece) => piece.text).join('')).toBe(b);
      expect(compareWords(a, a).a.every(({ same }) => same)).toBe(true);
    }),
  );
});
