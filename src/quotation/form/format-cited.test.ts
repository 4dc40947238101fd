import { describe, expect, it } from 'vitest';
import type { ProvisionStep } from '#citations/engine';
import { formatCited } from './format-cited.ts';

const law = 'Ley N° 29419';
const rows: readonly [why: string, path: ProvisionStep[], norm: string, says: string][] = [
  ['a norm alone', [], law, 'Ley N° 29419'],
  [
    'narrowest first',
    [
      { unit: 'article', value: '33' },
      { unit: 'numeral', value: '33-2' },
      { unit: 'point', value: 'e' },
    ],
    'Ordenanza Municipal N° 011-2012-MPT',
    'literal e) del numeral 33.2 del artículo 33 de la Ordenanza Municipal N° 011-2012-MPT',
  ],
  ['a point in figures is a numeral', [{ unit: 'point', value: '11' }], law, 'numeral 11 de la Ley N° 29419'],
  ['the letter after n', [{ unit: 'point', value: 'enie' }], law, 'literal ñ) de la Ley N° 29419'],
  [
    'a final provision in words',
    [{ unit: 'disposition', value: '3', group: 'disposicion complementaria transitoria' }],
    'Decreto Supremo N° 14-2017-MINAM',
    'Tercera Disposición Complementaria Transitoria del Decreto Supremo N° 14-2017-MINAM',
  ],
  [
    'several kinds in the plural',
    [{ unit: 'disposition', value: '1', group: 'disposiciones finales y transitorias' }],
    law,
    'Primera Disposición Final y Transitoria de la Ley N° 29419',
  ],
  [
    'past nine in figures',
    [{ unit: 'disposition', value: '12', group: 'disposicion final' }],
    law,
    '12.ª Disposición Final de la Ley N° 29419',
  ],
  [
    'the only one',
    [{ unit: 'disposition', value: 'unico', group: 'd.c.f.' }],
    law,
    'Única Disposición de la Ley N° 29419',
  ],
  [
    'which of two that bear one letter',
    [
      { unit: 'numeral', value: '20-3' },
      { unit: 'point', value: 'a', nth: 2 },
    ],
    law,
    'segundo literal a) del numeral 20.3 de la Ley N° 29419',
  ],
  ['a recital', [{ unit: 'recital', value: '3' }], law, 'considerando 3 de la Ley N° 29419'],
  [
    'what only points is left out',
    [{ unit: 'article', value: '', relative: 'previous' }],
    'Constitución Política del Perú',
    'Constitución Política del Perú',
  ],
];

describe('how a provision is cited from the words that cite it', () => {
  it.each(rows)('%s', (why, path, norm, says) => {
    expect(formatCited(path, norm), why).toBe(says);
  });
});
