import { expect, it } from 'vitest';
import { isMeasured } from './measures.ts';

it.each([
  [' uit por vez', true, 'tax units'],
  [' metros', true, 'the end'],
  [' metros.', true, 'the end of a sentence'],
  [' metros de ancho', true, 'a length'],
  [' m2 por puesto', true, 'an area'],
  [' años', true, 'a term'],
  [' uit: unidad impositiva', false, 'a name that is explained'],
  [' uit.- unidad impositiva', false, 'a name with a dash'],
  [' mesas de trabajo', false, 'a word that begins so'],
  [' requisitos', false, 'no measure'],
  [' ha de terreno', true, 'hectares of something'],
  [' ha cuando menos', true, 'hectares, and a word that ends as a participle does'],
  [' ha, destinadas', true, 'hectares and a comma'],
  [' ha sido aprobado', false, 'the verb'],
  [' ha dispuesto', false, 'the verb, with a participle of its own kind'],
  [' ha de cumplirse', false, 'the verb before an infinitive'],
  [' m de frente', true, 'metres'],
  [' m) de la ley', false, 'a letter and its bracket'],
  ['uit', false, 'glued'],
])('isMeasured(%j) is %s: %s', (rest, expected) => {
  expect(isMeasured(rest)).toBe(expected);
});
