import { expect, test } from 'vitest';
import { fillLetter, joinLetter, listTokens } from './fill-letter.ts';

test.for([
  ['Sin nada.', ['Sin nada.'], 'plain words'],
  ['Si la {norma} rige.', ['Si la OM 1 rige.'], 'what the page knows melts into the words'],
  ['Yo, [nombre], pido.', ['Yo, ', { blank: 'nombre' }, ', pido.'], 'a blank stays'],
  ['[lugar] {norma}[fecha]', [{ blank: 'lugar' }, ' OM 1', { blank: 'fecha' }], 'blanks at both ends'],
] as const)('«%s»: %#', ([text, parts]) => {
  expect(fillLetter(text, { norma: 'OM 1' })).toEqual(parts);
});

test('stops the build at a fact that nobody knows', () => {
  expect(() => fillLetter('{otra}', { norma: 'x' })).toThrow('{otra}');
  expect(() => fillLetter('{norma}', {})).toThrow('{norma}');
  expect(() => fillLetter('{constructor}', {}), 'what every object has is no fact').toThrow('{constructor}');
});

test('stops the build at a blank outside the sheet', () => {
  expect(joinLetter('Para la {norma}', { norma: 'OM 1' })).toBe('Para la OM 1');
  expect(() => joinLetter('Para [nombre]', {})).toThrow('[nombre]');
});

test('lists what a text leaves open', () => {
  expect(listTokens('{norma}, [nombre] y [dni]')).toEqual({ facts: ['norma'], blanks: ['nombre', 'dni'] });
});
