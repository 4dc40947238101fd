import { expect, test } from 'vitest';
import { spellAsHeard } from './spell-as-heard.ts';

test.for([
  ['resicladores', 'recicladores', 's for c before i'],
  ['lisensia', 'licencia', 's for c, twice'],
  ['recolecion', 'recolección', 'one c for two'],
  ['infraxion', 'infracción', 'x for cc'],
  ['trisiclo', 'triciclo', 's for c'],
  ['vasura', 'basura', 'v for b'],
  ['bacuna', 'vacuna', 'b for v'],
  ['enbase', 'envase', 'n before b sounds as m'],
  ['inorganico', 'hinorgánico', 'h is not heard'],
  ['orario', 'horario', 'h left out'],
  ['yanta', 'llanta', 'y for ll'],
  ['yantas', 'llantas', 'y for ll, in the plural'],
  ['jente', 'gente', 'j for g before e'],
  ['kechua', 'quechua', 'k for qu'],
  ['karton', 'cartón', 'k for c'],
  ['obtener', 'optener', 'p for b before t'],
  ['esplotar', 'explotar', 's for x'],
  ['mui', 'muy', 'i for y'],
  ['weso', 'hueso', 'w for hue'],
  ['estiquers', 'stickers', 'e before s and a consonant'],
  ['año', 'ano', 'a keyboard without ñ'],
] as const)('%s is heard as %s: %s', ([written, meant]) => {
  expect(spellAsHeard(written)).toBe(spellAsHeard(meant));
});

test.for([
  ['recojo', 'recogo'],
  ['guerra', 'gerra'],
  ['perro', 'pero'],
  ['casa', 'caja'],
  ['multa', 'muta'],
  ['gato', 'jato'],
  ['cacho', 'caco'],
  ['lima', 'limpia'],
] as const)('%s and %s are two words', ([one, other]) => {
  expect(spellAsHeard(one)).not.toBe(spellAsHeard(other));
});
