import { expect, test } from 'vitest';
import { buildXlsx } from '#files';
import { readXlsx } from './read-xlsx.ts';

test('reads back a workbook of this house: words, figures, leading zeros, empty cells', async () => {
  const file = await buildXlsx([
    {
      name: 'Socios',
      columns: [
        { key: 'nombres', header: 'Nombres', kind: 'text' },
        { key: 'dni', header: 'DNI', kind: 'text' },
        { key: 'edad', header: 'Edad', kind: 'number', decimals: 'own' },
      ],
      rows: [
        { nombres: 'Ana «Nita» <b>', dni: '01234567', edad: 35 },
        { nombres: 'Luz', dni: null, edad: 20.5 },
      ],
    },
  ]);
  expect(readXlsx(file)).toEqual([
    ['Nombres', 'DNI', 'Edad'],
    ['Ana «Nita» <b>', '01234567', '35'],
    ['Luz', '', '20.5'],
  ]);
});

test.for([
  [new Uint8Array(), 'nothing'],
  [new TextEncoder().encode('Nombres;DNI'), 'a text'],
  [new Uint8Array([80, 75, 3, 4, 0, 0]), 'the beginning of an archive'],
] as const)('throws for %o: %s', ([file]) => {
  expect(() => readXlsx(file)).toThrow();
});
