import { describe, expect, test } from 'vitest';
import { runCheck } from '../checks/run-check.ts';
import { readRows, type SheetColumn } from './read-rows.ts';

const columns: SheetColumn[] = [
  { name: 'nombres', label: 'Nombres' },
  { name: 'dni', label: 'DNI vigente', check: (typed) => runCheck('dni', typed, '2026-11-29') },
  { name: 'va', label: 'Continúa', options: ['Si', 'No'] },
];
const ana = { nombres: 'Ana', dni: '01234567', va: 'Si' };
const luz = { nombres: 'Luz', dni: '76543210' };

test.for<[string, string, object[], RegExp[]]>([
  ['cells of a spreadsheet', 'Ana\t01234567\tSi\nLuz\t76543210\t', [ana, luz], []],
  ['a file of Peru', 'Ana;01234567;Si\r\nLuz;76543210;\r\n', [ana, luz], []],
  ['a file with commas', 'Ana,01234567,Si', [ana], []],
  ['with a head, in another order', 'DNI vigente\tNombres\n01234567\tAna', [{ nombres: 'Ana', dni: '01234567' }], []],
  ['a head without accents or capitals', 'dni VIGENTE;nombres;continua\n01234567;Ana;si', [ana], []],
  ['a head with the names of a file', 'nombres;dni;va\nAna;01234567;Si', [ana], []],
  [
    'a byte order mark before the head',
    '\uFEFFNombres;DNI vigente\nAna;01234567',
    [{ nombres: 'Ana', dni: '01234567' }],
    [],
  ],
  ['numbered rows', '1\tAna\t01234567\tSi\n2\tLuz\t76543210\t', [ana, luz], []],
  ['a numbered head', 'N°\tNombres\tDNI vigente\n1\tAna\t01234567', [{ nombres: 'Ana', dni: '01234567' }], []],
  [
    'quotes around a separator',
    '"Ana; la de la esquina";01234567;Si',
    [{ ...ana, nombres: 'Ana; la de la esquina' }],
    [],
  ],
  ['quotes within quotes', '"Ana ""Nita""";01234567;Si', [{ ...ana, nombres: 'Ana "Nita"' }], []],
  ['a line break within quotes', '"Ana\nMaría";01234567;Si', [{ ...ana, nombres: 'Ana\nMaría' }], []],
  ['empty lines', '\nAna;01234567;Si\n\n;;\n', [ana], []],
  ['the apostrophe against formulas', "'=Ana;01234567;Si", [{ ...ana, nombres: '=Ana' }], []],
  ['nothing', '', [], []],
  ['a quote within a cell', 'Ana 5" alta;01234567;Si', [{ ...ana, nombres: 'Ana 5" alta' }], []],
  ['empty quotes', '"";01234567;"Si"', [{ dni: '01234567', va: 'Si' }], []],
  ['a quote that nothing closes', 'Luz;76543210;\n"Ana;01234567;Si\nEva;1;No', [], [/^Línea 2: hay una comilla/]],
  ['a quote that the next one would close', '"Ana;1;Si\nLuz;"2";No\n', [], [/^Línea 1: hay una comilla/]],
  ['a wrong cell is kept and said', 'Ana;1234;Si', [{ ...ana, dni: '1234' }], [/^Fila 1, DNI vigente: .*8 cifras/]],
  [
    'an answer that is not offered',
    'Ana;01234567;Quizá',
    [{ nombres: 'Ana', dni: '01234567' }],
    [/^Fila 1, Continúa: «Quizá»/],
  ],
  ['cells too many', 'Ana;01234567;Si;x;y', [ana], [/^Fila 1: sobra «x», «y»/]],
  ['cells too few', 'Ana', [{ nombres: 'Ana' }], []],
  ['a column that is not there', 'Nombres;Apodo\nAna;Nita', [{ nombres: 'Ana' }], [/«Apodo» no está/]],
  ['words of objects as names', 'Nombres;__proto__\nAna;x', [{ nombres: 'Ana' }], [/«__proto__» no está/]],
])('%s', ([, text, rows, problems]) => {
  const found = readRows(text, columns);
  expect(found.rows).toEqual(rows);
  expect(found.problems).toEqual(problems.map((said) => expect.stringMatching(said) as string));
});

describe('many rows', () => {
  test('all are kept, and each wrong one is said by its number', () => {
    const text = Array.from(
      { length: 500 },
      (_, index) => `Socio ${index};${index % 100 === 0 ? '1' : '01234567'};No`,
    ).join('\n');
    const { rows, problems } = readRows(text, columns, { firstRow: 3 });
    expect(rows).toHaveLength(500);
    expect(problems.map((problem) => problem.slice(0, 8))).toEqual([
      'Fila 3, ',
      'Fila 103',
      'Fila 203',
      'Fila 303',
      'Fila 403',
    ]);
  });

  test('more than are taken at once are said', () => {
    const { rows, problems } = readRows('Ana;01234567;Si\n'.repeat(2001), columns);
    expect(rows).toHaveLength(2000);
    expect(problems).toEqual(['Solo entran 2000 filas de una vez: quedaron fuera 1']);
  });
});

test.for<[text: string, rows: object[], why: string]>([
  ['01234567\tSi', [{ dni: '01234567', va: 'Si' }], 'from the second column on'],
  ['1\t01234567', [{ dni: '1', va: '' }].map(({ dni }) => ({ dni })), 'no column is taken for numbers of rows'],
  ['Nombres\tDNI vigente\nAna\t01234567', [{ nombres: 'Ana', dni: '01234567' }], 'a head says where cells go'],
])('pasted on the second column, %j is %j: %s', ([text, rows]) => {
  expect(readRows(text, columns, { firstColumn: 1 }).rows).toEqual(rows);
});
