import { describe, expect, test } from 'vitest';
import { findNormText, readProvision, walkProvisions } from '#norms';
import { readGlossaryContent } from './glossary.content.ts';
import { saySame } from './glossary.ts';
import { readGlossary } from './read-glossary.ts';

const { terms, siglas } = readGlossary();
const definitions = terms.flatMap(({ id, definitions: found }) => found.map((each) => ({ id, ...each })));
const count = (norm: string, place: RegExp): number =>
  definitions.filter(({ from, place: said }) => from === norm && place.test(said)).length;

/** Everything that is printed of a norm, article by article, in one line each. */
const printed = (norm: string): string =>
  findNormText(norm)
    .tree.children.map((child) => ('eId' in child && 'children' in child ? readProvision(child) : ''))
    .join(' ');

describe('counted by eye in the documents', () => {
  test.for([
    ['om-011-2012-mpt', /artículo 4$/, 17, 'sixteen letters and a dash'],
    ['da-002-2016-mpc', /artículo 3$/, 8, 'letters a to h'],
    ['om-011-2012-mpt', /artículo 13$/, 12, 'kinds of waste that can be used again'],
    ['da-002-2016-mpc', /artículo 6$/, 12, 'the same in Cusco, whose heading does not say that it defines'],
    ['estrategia-pml', /línea 52/, 1, 'what cleaner production is'],
  ] as const)('%s, %s: %i (%s)', ([norm, place, expected]) => {
    expect(count(norm, place)).toBe(expected);
  });
});

test.for(definitions.filter(({ digest }) => digest !== undefined))(
  '$from says «$term» word for word',
  ({ from, lines }) => {
    const text = printed(from);
    for (const line of lines) expect(text).toContain(line.replaceAll(/\s+/g, ' '));
  },
);

test('texts that define one term stand on one page, whatever its spelling', () => {
  const find = (id: string): string[] =>
    terms.find((term) => term.id === id)?.definitions.map(({ term }) => term) ?? [];
  expect(find('generador')).toEqual(['Generador', 'Generador']);
  expect(find('residuos-reciclables')).toEqual(['Reciclables', 'Residuos Reciclables']);
  expect(find('residuos-organicos')).toEqual(['Orgánicos', 'Residuos Orgánicos']);
  expect(find('vidrio')).toEqual(['Vidrios', 'Vidrio']);
});

test.for([
  ['generador', true, 'Trujillo and Cusco say the same'],
  ['reciclaje', false, 'a letter apart'],
  ['tratamiento', false, 'one text alone'],
] as const)('%s is defined in the same words: %s (%s)', ([id, expected]) => {
  expect(terms.filter(saySame).some((term) => term.id === id)).toBe(expected);
});

test('what stands below a definition belongs to it', () => {
  const [first] = terms.find(({ id }) => id === 'acondicionamiento')?.definitions ?? [];
  expect(first?.lines.slice(1)).toEqual([
    'a. Almacenamiento.',
    'b. Limpieza.',
    'c. Trituración o molido.',
    'd. Compactación física.',
    'e. Empaque o embalaje.',
    'f. Recuperación.',
    'g. Otras que la autoridad competente indique.',
  ]);
});

test('so do the points behind a paragraph, up to the next one', () => {
  const find = (id: string): readonly string[] =>
    terms.find((term) => term.id === id)?.definitions.find(({ from }) => from === 'da-002-2016-mpc')?.lines ?? [];
  expect(find('residuos-organicos').map((line) => line.slice(0, 30))).toEqual([
    'Orgánicos: Se refiere a los re',
    'a) Residuos orgánicos para com',
    'b) Residuos orgánicos para ali',
  ]);
  expect(find('residuos-reciclables').slice(1)).toHaveLength(8);
});

test('addresses are unique, of terms and of siglas', () => {
  for (const list of [terms, siglas]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

test.for([
  ['EC-RSOR', 'Empresa Comercializadora de Residuos Sólidos de Organizaciones de Recicladores', 'artículo 7'],
  ['SEGAT', 'Servicio de Gestión Ambiental de Trujillo', 'considerando 14'],
  ['CECAS', 'Comisión de Economía Circular en Agua Potable y Saneamiento', 'línea 42 de la fuente'],
  ['MPC', 'Municipalidad Provincial del Cusco', 'registro de emisores de este sitio'],
] as const)('%s is %s (%s)', ([sigla, words, place]) => {
  expect(siglas.find((each) => each.sigla === sigla)?.expansions).toContainEqual(
    expect.objectContaining({ words, place }),
  );
});

test('what the content says of places and spellings is in the texts', () => {
  const { places, same } = readGlossaryContent();
  for (const { norm, eId } of places)
    expect([...walkProvisions(findNormText(norm).tree.children)].some((provision) => provision.eId === eId)).toBe(true);
  const written = new Set(definitions.map(({ term }) => term));
  for (const spelling of same.flatMap(({ spellings }) => spellings)) expect(written).toContain(spelling);
});
