import { expect, test } from 'vitest';
import type { FormatShape, FormatValues } from '../../file/format-values.ts';
import { areSame, mergeValues } from './merge-values.ts';

const shape: FormatShape = new Map([
  ['nombre', { kind: 'text' }],
  ['socios', { kind: 'table', columns: new Map([['dni', { kind: 'text' }]]) }],
  ['precios', { kind: 'table', rows: 2, columns: new Map([['a', { kind: 'text' }]]) }],
]);
type Values = Record<string, string | string[] | Record<string, string>[]>;
const map = (values: Values): FormatValues => new Map(Object.entries(values));
const rows = (...numbers: string[]): Record<string, string>[] => numbers.map((dni) => ({ dni }));

test.for<[base: Values, mine: Values, theirs: Values, merged: Values, why: string]>([
  [{}, {}, { nombre: 'Luz' }, { nombre: 'Luz' }, 'only they wrote'],
  [{}, { nombre: 'Ana' }, {}, { nombre: 'Ana' }, 'only I wrote'],
  [{ nombre: 'Ana' }, { nombre: 'Ana' }, {}, {}, 'they erased'],
  [{ nombre: 'Ana' }, {}, { nombre: 'Ana' }, {}, 'I erased'],
  [{}, { nombre: 'Ana' }, { nombre: 'Luz' }, { nombre: 'Ana' }, 'both wrote the same field'],
  [{}, { nombre: 'Ana' }, { sexo: 'F' }, { nombre: 'Ana', sexo: 'F' }, 'each another field'],
  [{}, { socios: rows('1') }, { socios: rows('2') }, { socios: rows('1', '2') }, 'each added a row'],
  [
    {},
    { socios: rows('1', '2') },
    { socios: rows('2', '3') },
    { socios: rows('1', '2', '3') },
    'one of them is the same',
  ],
  [
    { socios: rows('1', '2') },
    { socios: rows('1', '20') },
    { socios: rows('10', '2', '3') },
    { socios: rows('10', '20', '3') },
    'each changed another row, and they added one',
  ],
  [
    { socios: rows('1', '2') },
    { socios: rows('2') },
    { socios: rows('1', '2', '3') },
    { socios: rows('2', '3') },
    'what I took away does not come back, what they added does',
  ],
  [
    { precios: [{ a: '1' }, {}] },
    { precios: [{ a: '1', b: '5' }, {}] },
    { precios: [{ a: '2' }, { b: '3' }] },
    { precios: [{ a: '2', b: '5' }, { b: '3' }] },
    'printed rows are joined cell by cell',
  ],
])('%j: mine %j, theirs %j become %j (%s)', ([base, mine, theirs, merged]) => {
  expect(Object.fromEntries(mergeValues(shape, map(base), map(mine), map(theirs)))).toEqual(merged);
});

test('two thousand rows of each come together', () => {
  const many = (from: number): Values => ({
    socios: rows(...Array.from({ length: 2000 }, (_, index) => `${from + index}`)),
  });
  const merged = mergeValues(shape, map({}), map(many(0)), map(many(1000)));
  expect(merged.get('socios')).toHaveLength(3000);
});

test.for<[one: Values, other: Values, same: boolean, why: string]>([
  [{ a: '1', b: '2' }, { b: '2', a: '1' }, true, 'in another order'],
  [{ a: '1' }, { a: '1', b: '2' }, false, 'one more'],
  [{ a: ['1'] }, { a: ['2'] }, false, 'another mark'],
])('%j and %j: %s (%s)', ([one, other, same]) => {
  expect(areSame(map(one), map(other))).toBe(same);
});
