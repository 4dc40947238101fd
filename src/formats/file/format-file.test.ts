import { describe, expect, test } from 'vitest';
import { largestFile, readFormatFile, writeFormatFile } from './format-file.ts';
import type { FieldShape, FieldValue, FormatValues } from './format-values.ts';

const shape = new Map<string, FieldShape>([
  ['nombre', { kind: 'text' }],
  ['sexo', { kind: 'choice', options: ['M', 'F'] }],
  ['residuos', { kind: 'several', options: ['Papel', 'Vidrio'] }],
  [
    'socios',
    {
      kind: 'table',
      columns: new Map([
        ['dni', { kind: 'text' }],
        ['va', { kind: 'choice', options: ['Si', 'No'] }],
      ]),
    },
  ],
  ['personal', { kind: 'table', columns: new Map([['n', { kind: 'text' }]]), rows: 2 }],
]);
const mark = { format: 'ficha', version: 2 };
const values: FormatValues = new Map<string, FieldValue>([
  ['nombre', 'Ana «la de la esquina» Ñaupari\nsegunda línea'],
  ['sexo', 'F'],
  ['residuos', ['Papel', 'Vidrio']],
  ['socios', [{ dni: '01234567', va: 'Si' }, { dni: '' }]],
  ['personal', [{ n: '1' }, {}]],
]);
const file = (changed: object): string =>
  JSON.stringify({ format: 'ficha', version: 2, savedOn: '2026-11-29', values: {}, ...changed });

test('what is written is read back as it was', () => {
  const text = writeFormatFile(mark, '2026-11-29', values);
  expect(JSON.parse(text)).toMatchObject({ format: 'ficha', version: 2, savedOn: '2026-11-29' });
  expect(readFormatFile(text, mark, shape)).toEqual({ values, left: [] });
});

test('an answer of several pages, as a plan of work has, is read back', () => {
  const long = new Map([['nombre', 'Una frase de la metodología. '.repeat(500)]]);
  expect(readFormatFile(writeFormatFile(mark, '2026-11-29', long), mark, shape)).toEqual({ values: long, left: [] });
});

describe('refused with what is wrong', () => {
  test.for<[string, RegExp, string]>([
    ['', /dañado/, 'an empty file'],
    ['{"format":"ficha","ver', /dañado/, 'one cut short'],
    ['[1,2]', /dañado/, 'a list'],
    ['null', /dañado/, 'nothing'],
    ['nombres;dni', /dañado/, 'a table'],
    ['{}', /no es de un formulario/, 'some other JSON'],
    [file({ format: 'otra' }), /otro formulario \(«otra»\)/, 'another form'],
    [file({ format: 3 }), /no es de un formulario/, 'a name that is none'],
    [file({ version: 'dos' }), /no es de un formulario/, 'a version that is none'],
    [file({ version: 3 }), /versión más nueva \(3\)/, 'a newer version'],
    [file({ values: undefined }), /no trae los datos/, 'no values'],
    [file({ values: ['a'] }), /no trae los datos/, 'values as a list'],
    [file({ values: { apodo: 'x' } }), /«apodo»/, 'a field that is not there'],
    [file({ values: { nombre: 3 } }), /«nombre»/, 'a number for words'],
    [file({ values: { nombre: 'x'.repeat(100_001) } }), /«nombre»/, 'far too long'],
    [file({ values: { sexo: 'X' } }), /«sexo»/, 'an option that is not offered'],
    [file({ values: { residuos: 'Papel' } }), /«residuos»/, 'one option for a list of them'],
    [file({ values: { residuos: ['Papel', 'Oro'] } }), /«residuos»/, 'one of them is not offered'],
    [file({ values: { socios: { dni: 'x' } } }), /«socios»/, 'a row for a list of rows'],
    [file({ values: { socios: [{ edad: '3' }] } }), /«socios»/, 'a column that is not there'],
    [file({ values: { socios: [{ va: 'Quizá' }] } }), /«socios»/, 'a cell that is not offered'],
    [file({ values: { socios: Array.from({ length: 2001 }, () => ({})) } }), /«socios»/, 'too many rows'],
    [file({ values: { personal: [{}, {}, {}] } }), /«personal»/, 'more rows than are printed'],
    ['{"format":"ficha","version":2,"values":{"__proto__":{"nombre":"x"}}}', /«__proto__»/, 'a prototype for a field'],
    ['{"format":"ficha","version":2,"values":{"socios":[{"__proto__":"x"}]}}', /«socios»/, 'a prototype for a cell'],
    ['{"__proto__":{"format":"ficha","version":2,"values":{}}}', /no es de un formulario/, 'a mark that is inherited'],
    [' '.repeat(largestFile + 1), /demasiado grande/, 'too large'],
  ])('%s', ([text, said]) => {
    expect(readFormatFile(text, mark, shape)).toEqual({ problem: expect.stringMatching(said) as string });
    expect(Object.hasOwn(Object.prototype, 'nombre')).toBe(false);
  });
});

test('of an older version what still fits is read, and what does not is named', () => {
  const old = file({ version: 1, values: { nombre: 'Ana', apodo: 'x' } });
  expect(readFormatFile(old, mark, shape)).toEqual({ values: new Map([['nombre', 'Ana']]), left: ['apodo'] });
});
