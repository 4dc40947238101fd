import { strToU8, zipSync } from 'fflate';
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

test.for([
  ['<c r="A1"><v>1.345</v></c>', '1.3450', 'three decimals, which nobody takes for thousands'],
  ['<c r="A1" t="n"><v>1345</v></c>', '1345', 'thousands'],
  ['<c r="A1"><v>1E-3</v></c>', '0.001', 'as Excel writes a thousandth'],
  ['<c r="A1"><v>1.3449999999999999</v></c>', '1.3450', 'what a binary fraction leaves over'],
  ['<c r="A1"><v>20131312955</v></c>', '20131312955', 'a RUC'],
  ['<c r="A1" t="str"><v>1.345</v></c>', '1.345', 'words stay as they are'],
] as const)('%s is read as %s: %s', ([cell, text]) => {
  const sheet = `<worksheet><sheetData><row>${cell}</row></sheetData></worksheet>`;
  expect(readXlsx(zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet) }))).toEqual([[text]]);
});

test.for([
  ['D2', 4, 'a cell beyond the others'],
  ['XFD1', 64, 'the last column a workbook can have'],
  ['ZZZZZZ1', 64, 'a column that no workbook has, of which a file of two hundred bytes makes millions of cells'],
] as const)('%s makes a row of %i cells: %s', ([address, cells]) => {
  const sheet = `<worksheet><sheetData><row><c r="${address}"><v>1</v></c></row></sheetData></worksheet>`;
  const [row = []] = readXlsx(zipSync({ 'xl/worksheets/sheet1.xml': strToU8(sheet) }));
  expect([row.length, row.at(-1)]).toEqual([cells, '1']);
});
