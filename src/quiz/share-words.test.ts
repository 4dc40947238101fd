import { expect, test } from 'vitest';
import { isUsual, sharesWords } from './share-words.ts';

test.for([
  ['Dos fotos de cada socio', 'Una foto', true, 'one and many'],
  ['Carné de vacunación', 'Cartilla de vacunas', true, 'the same beginning'],
  ['Constancia del curso', 'Constitución legal', false, 'beginnings that part late'],
  ['Copia simple de la ficha', 'Copia simple del plan', false, 'words that say nothing of what is meant'],
] as const)('«%s» and «%s»: %s, %s', ([text, other, shares]) => {
  expect(sharesWords(text, [other])).toBe(shares);
});

test.for([
  ['Solicitud firmada', true],
  ['DNI de cada socio', true],
  ['Oficio al Alcalde', true],
  ['Carnet de sanidad', false],
] as const)('«%s» may be asked for anywhere: %s', ([text, is]) => {
  expect(isUsual(text)).toBe(is);
});
