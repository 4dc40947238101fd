import { describe, expect, test } from 'vitest';
import { listFineTables } from '#fines';
import { listProcedures } from '#procedures';
import { checkComparison } from './check-comparison.ts';
import { listComparisons } from './comparison.content.ts';
import type { Comparison, ComparisonCell } from './comparison.schema.ts';

const [comparison] = listComparisons() as [Comparison];

const norm = 'om-011-2012-mpt';
const known = { infractions: new Set(['trujillo-176']), procedures: new Set(['x-derechos']) };
const silent = { silent: true } as const;

/** A sound comparison of one row and one conduct, with other cells where a case asks for them. */
function build(cells: Record<string, ComparisonCell>, fine = 'trujillo-176', fineId = 'multa'): Comparison {
  return {
    id: 'a-b',
    title: 'A y B',
    towns: [
      { id: 'a', name: 'A', norm, silent: 'No lo regula' },
      { id: 'b', name: 'B', norm: 'da-002-2016-mpc', silent: 'No lo regula' },
    ],
    abbreviations: [],
    groups: [{ id: 'grupo', title: 'Grupo', rows: [{ id: 'edad', label: 'Edad', cells }] }],
    fineNotes: [],
    fines: [{ id: fineId, label: 'Multa', cells: { a: { infractions: [fine] }, b: silent } }],
  };
}

const says = (text: string, printed?: string, source = norm): ComparisonCell => ({
  says: text,
  sources: [{ norm: source, eId: 'art_20', ...(printed === undefined ? {} : { printed }) }],
});

const locate = (path: readonly PropertyKey[]): { file: string } => ({ file: path.map(String).join('.') });
const rulesOf = (checked: Comparison): string[] => checkComparison(checked, known, locate).map(({ rule }) => rule);

describe('checkComparison', () => {
  test.for([
    { cells: { a: says('18 años', 'mínima de 18 años'), b: silent }, rules: [], reason: 'the number is quoted' },
    { cells: { a: says('5 días', 'en 05 días'), b: silent }, rules: [], reason: 'a zero before it changes nothing' },
    {
      cells: { a: says('Según el Anexo 12 A.'), b: silent },
      rules: [],
      reason: 'the number of an annex is an address',
    },
    { cells: { a: says('Los artículos 17 y 32.'), b: silent }, rules: [], reason: 'so are those of articles' },
    {
      cells: { a: says('19 años', 'mínima de 18 años'), b: silent },
      rules: ['number-without-words'],
      reason: 'another number is quoted',
    },
    {
      cells: { a: { differs: [says('1'), says('2', '2')].filter((cell) => 'says' in cell) }, b: silent },
      rules: ['number-without-words'],
      reason: 'each statement carries its own words',
    },
    { cells: { a: says('Sí.') }, rules: ['comparison-columns'], reason: 'silence is written, not left out' },
    {
      cells: { a: silent, b: silent, c: silent },
      rules: ['comparison-columns'],
      reason: 'a cell of no column would never be shown',
    },
    {
      cells: { a: says('Sí.', undefined, 'da-002-2016-mpc'), b: silent },
      rules: ['comparison-source'],
      reason: 'a norm of another town proves nothing',
    },
  ] satisfies { cells: Record<string, ComparisonCell>; rules: string[]; reason: string }[])(
    '$reason',
    ({ cells, rules }) => {
      expect(rulesOf(build(cells))).toEqual(rules);
    },
  );

  test('infractions exist, and ids are unique among rules and fines', () => {
    const cells = { a: silent, b: silent };
    expect(rulesOf(build(cells, 'trujillo-999'))).toEqual(['unknown-reference']);
    expect(rulesOf(build(cells, 'trujillo-176', 'edad'))).toEqual(['repeated-id']);
  });

  test('procedures that a group leads to exist', () => {
    const sound = build({ a: silent, b: silent });
    const lead = (...procedures: string[]): string[] =>
      rulesOf({ ...sound, groups: sound.groups.map((group) => ({ ...group, procedures })) });
    expect(lead('x-derechos')).toEqual([]);
    expect(lead('x-derecho')).toEqual(['unknown-reference']);
  });

  test('tells where in the file', () => {
    const issues = checkComparison(build({ a: says('7'), b: silent }), known, locate);
    expect(issues.map(({ place }) => place.file)).toEqual(['groups.0.rows.0.cells.a']);
  });
});

describe('the comparison of Trujillo and the Cusco', () => {
  const infractions = new Set(listFineTables().flatMap((table) => table.infractions.map(({ id }) => id)));

  test('is sound', () => {
    const procedures = new Set(listProcedures().map(({ id }) => id));
    expect(checkComparison(comparison, { infractions, procedures }, locate)).toEqual([]);
  });

  test('leads to the rights of recyclers in both towns, and keeps doubtful words as printed', () => {
    const rights = comparison.groups.find(({ id }) => id === 'derechos');
    expect(rights?.procedures).toEqual(['trujillo-beneficios', 'cusco-beneficios']);
    const rows = comparison.groups.flatMap((group) => group.rows);
    expect(rows.find(({ id }) => id === 'embarazo')?.cells['trujillo']).toMatchObject({
      says: expect.stringMatching(/«Hasta los siete meses de embarazo y un mes post parto»[^]*No aclara/) as string,
    });
    // 8.1, 8.2 and 9.1 of Cusco do not say the same.
    expect(rows.find(({ id }) => id === 'entregar')?.cells['cusco']).toHaveProperty('differs.length', 3);
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(['minimo-de-socios', 'autorizacion-propia']));
  });

  test('shows every infraction of both tables, once', () => {
    const shown = comparison.fines.flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) => ('silent' in cell ? [] : cell.infractions)),
    );
    expect(shown.toSorted()).toEqual([...infractions].toSorted());
  });
});
