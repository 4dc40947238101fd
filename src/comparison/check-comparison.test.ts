import { describe, expect, test } from 'vitest';
import { listFineTables } from '#fines';
import { checkComparison } from './check-comparison.ts';
import { listComparisons } from './comparison.content.ts';
import type { Comparison, ComparisonCell } from './comparison.schema.ts';

const [comparison] = listComparisons() as [Comparison];

const norm = 'om-011-2012-mpt';
const known = { infractions: new Set(['trujillo-176']) };
const silent = { silent: true } as const;

/** A sound comparison of one row and one conduct, with other cells where a case asks for them. */
function build(cells: Record<string, ComparisonCell>, fine = 'trujillo-176', fineId = 'multa'): Comparison {
  return {
    id: 'a-b',
    title: 'A y B',
    towns: [
      { id: 'a', name: 'A', norm },
      { id: 'b', name: 'B', norm: 'da-002-2016-mpc' },
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

  test('tells where in the file', () => {
    const issues = checkComparison(build({ a: says('7'), b: silent }), known, locate);
    expect(issues.map(({ place }) => place.file)).toEqual(['groups.0.rows.0.cells.a']);
  });
});

describe('the comparison of Trujillo and the Cusco', () => {
  const infractions = new Set(listFineTables().flatMap((table) => table.infractions.map(({ id }) => id)));

  test('is sound', () => {
    expect(checkComparison(comparison, { infractions }, locate)).toEqual([]);
  });

  test('shows every infraction of both tables, once', () => {
    const shown = comparison.fines.flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) => ('silent' in cell ? [] : cell.infractions)),
    );
    expect(shown.toSorted()).toEqual([...infractions].toSorted());
  });
});
