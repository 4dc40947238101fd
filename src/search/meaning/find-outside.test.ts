import { describe, expect, it, test } from 'vitest';
import { listMunicipalities, type Municipality } from '#municipalities';
import { readSearchOutside } from './outside.content.ts';
import { findOutside } from './find-outside.ts';
import { listOutside } from './list-outside.ts';

const outside = readSearchOutside();
const list = listOutside(outside, listMunicipalities(), ['Miraflores', 'La Merced I, III']);

describe('findOutside', () => {
  it.each([
    ['lima', 'Lima', '', 'a department'],
    ['La Esperanza', 'La Esperanza', '', 'a district beside a covered town'],
    ['multas en arequipa', 'Arequipa', 'multas', 'a question about a place'],
    [
      'carnet de reciclador en el distrito de la esperanza trujillo',
      'La Esperanza',
      'carnet de reciclador trujillo',
      'with the town it lies beside',
    ],
    ['ordenanza municipalidad provincial de huánuco', 'Huánuco', 'ordenanza', 'with its accent'],
    ['san juan de miraflores', 'San Juan de Miraflores', '', 'the longest name'],
    ['puno horario', 'Puno', 'horario', 'the place first'],
    ['santa', 'Santa', '', 'a common word alone'],
    ['basura en santiago', 'Santiago', 'basura', 'a common word behind «en»'],
  ])('«%s» asks for %s, and for «%s»: %s', (question, name, rest) => {
    expect(findOutside(question, list)).toEqual({ kind: 'place', name, rest });
  });

  it.each([
    ['registro municipal chimbote', 'registro municipal', 'the district beside it'],
    ['chimbote', '', 'alone'],
  ])('«%s» asks for Chimbote, and for «%s», and leads to Nuevo Chimbote: %s', (question, rest) => {
    expect(findOutside(question, list)).toEqual({ kind: 'place', name: 'Chimbote', rest, near: 'nuevo chimbote' });
  });

  it('takes what is asked beside the covered town for what is left', () => {
    const rest = 'que diferencia hay con nuevo chimbote';
    expect(findOutside('chimbote qué diferencia hay con nuevo chimbote', list)).toEqual({
      kind: 'place',
      name: 'Chimbote',
      rest,
    });
  });

  it.each([
    ['formalizarme en nuevo chimbote', 'a covered town with the name of another in its own'],
    ['nuevo chimbote', 'the covered town alone'],
    ['urbanización santa maría', 'a common word in a name'],
    ['multas trujillo', 'covered'],
    ['cusco', 'covered'],
    ['la libertad', 'the department of a covered town'],
    ['miraflores', 'a quarter of a covered town bears the name'],
    ['la merced', 'a quarter with its stages'],
    ['limar', 'the name is only the beginning of a word'],
    ['carnet de reciclador', 'no place at all'],
    ['', 'nothing'],
  ])('«%s» is not outside: %s', (question) => {
    expect(findOutside(question, list)).toBeUndefined();
  });

  it.each([
    ['allinllachu', 'a greeting'],
    ["q'opa", 'with an apostrophe'],
    ['imaynataq qupata wikchuy', 'a sentence'],
  ])('«%s» is another language: %s', (question) => {
    expect(findOutside(question, list)).toEqual({ kind: 'language' });
  });

  it.each([
    ['lixo em casa', 'a word of no question in Spanish'],
    ['carnetta hurqoyman', 'a `q` that no Spanish word has'],
    ['yanapaykuway', 'a known word with endings'],
  ])('«%s» is another language: %s', (question) => {
    expect(findOutside(question, list)).toEqual({ kind: 'language' });
  });

  it.each([
    ['multa por no recoger la caca de mi perro', 'los animales', 'perro', 'a word of another subject'],
    ['sacar licencia de funcionamiento para una bodega', 'las licencias de negocios y de obras', '', 'a phrase'],
    ['lisensia para konducir', 'el tránsito y los brevetes', 'lisensia para konducir', 'as it sounds'],
    ['a como esta el kilo de carton hoy', 'los precios y el mercado de los materiales', '', 'a word with another'],
    ['renovar mi dni', 'los documentos de identidad', 'renovar mi dni', 'with «mi»'],
  ])('«%s» asks about %s: %s (%s)', (question, topic, name) => {
    expect(findOutside(question, list)).toMatchObject({ kind: 'topic', topic, ...(name === '' ? {} : { name }) });
  });

  it.each([
    ['licencia de funcionamiento para un centro de acopio', 'a word that only our subject has'],
    ['cuanto cuesta el carnet', 'no material'],
    ['bono por separar carton, cuanto vale', 'the price of something of ours'],
    ['la multa se aplica a viviendas', 'a part of a name is none'],
    ['carnet de reciclador', 'nothing else'],
  ])('«%s» asks about nothing else: %s', (question) => {
    expect(findOutside(question, list)).toBeUndefined();
  });

  it('takes a common name beside a covered town for the district', () => {
    expect(findOutside('horario santiago cusco', list)).toMatchObject({ kind: 'place', name: 'Santiago' });
  });

  it('takes a question in Spanish with one such word for Spanish', () => {
    expect(findOutside('multas por no separar en la ayni', list)).toBeUndefined();
  });
});

test('a municipality that is added is no longer outside', () => {
  const [first] = listMunicipalities();
  if (!first) throw new Error('There is no municipality.');
  const row: Municipality = { ...first, name: 'Lima', place: 'Lima', department: 'Lima' };
  expect(findOutside('lima', listOutside(outside, [row], []))).toBeUndefined();
  expect(findOutside('trujillo', listOutside(outside, [row], []))).toMatchObject({ name: 'Trujillo' });
});

test('the registry names every department and province, and each common word is one of its names', () => {
  expect(outside.places).toHaveLength(25);
  expect(outside.places.flatMap(({ provinces }) => provinces)).toHaveLength(196);
  const names = outside.places.flatMap(({ department, provinces, districts = [], towns = [] }) => [
    department,
    ...provinces,
    ...districts,
    ...towns,
  ]);
  names.push(...outside.elsewhere);
  expect(outside.common.filter((name) => !names.includes(name))).toEqual([]);
});
