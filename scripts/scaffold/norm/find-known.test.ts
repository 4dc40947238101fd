import { expect, test } from 'vitest';
import { IssuerSchema } from '../../../src/norms/registry/issuer.schema.ts';
import { findIssuerByWords } from './find-known.ts';

function proposeRow(words: string): unknown {
  try {
    findIssuerByWords(words);
  } catch (error) {
    return JSON.parse(/\{.*\}/.exec(String(error))?.[0] ?? 'null');
  }
  return undefined;
}

test.for<[words: string, row: object, asked: string[], reason: string]>([
  [
    'md-villa-inventada',
    { id: 'md-villa-inventada', name: '', siglas: [], kind: 'municipalidad-distrital', ubigeo: '', place: '' },
    ['name', 'ubigeo', 'place'],
    'an id is no name',
  ],
  [
    'Municipalidad Provincial de Villa',
    {
      id: 'municipalidad-provincial-de-villa',
      name: 'Municipalidad Provincial de Villa',
      siglas: [],
      kind: 'municipalidad-provincial',
      ubigeo: '',
      place: '',
    },
    ['ubigeo', 'place'],
    'a province',
  ],
  [
    'Ministerio de Prueba',
    { id: 'ministerio-de-prueba', name: 'Ministerio de Prueba', siglas: [], kind: 'ministerio' },
    [],
    'a ministry has no place',
  ],
])('the row proposed for «%s», and what the check asks to be filled in (%4$s)', ([words, row, asked]) => {
  expect(proposeRow(words)).toEqual(row);
  const { error } = IssuerSchema.safeParse(row);
  expect(error?.issues.map(({ path }) => path[0]) ?? []).toEqual(asked);
});
