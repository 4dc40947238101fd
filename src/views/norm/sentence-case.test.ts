import { expect, test } from 'vitest';
import { formatSentenceCase } from './sentence-case.ts';

test.for([
  ['DEL OBJETO', 'Del objeto', 'capitals become a sentence'],
  ['PROGRAMA SEGREGA - RBNB', 'Programa SEGREGA - RBNB', 'siglas stay'],
  ['MUNICIPALIDAD PROVINCIAL DE TRUJILLO', 'Municipalidad provincial de Trujillo', 'names keep their capital'],
  ['TÍTULO IV', 'Título IV', 'Roman numbers stay'],
  ['RESPONSABILIDAD CIVIL', 'Responsabilidad civil', 'a word of Roman letters is no number'],
  ['RECICLAR EN MI BARRIO', 'Reciclar en mi barrio', 'nor is a short word'],
  ['“RECUPERANDO BASURA”', '“Recuperando basura”', 'the first letter may stand after a quotation mark'],
  ['Artículo 7', 'Artículo 7', 'mixed case is left alone'],
  ['', '', 'nothing stays nothing'],
] as const)('%s → %s: %s', ([printed, shown]) => {
  expect(formatSentenceCase(printed)).toBe(shown);
});
