import { describe, expect, it } from 'vitest';
import type { ComparisonCell, WrittenComparison } from './comparison.schema.ts';
import { indexRows, takeRows } from './take-rows.ts';

const says = (text: string): ComparisonCell => ({ says: text, sources: [{ norm: 'om-1-2020-x', eId: 'art_1' }] });
const silent: ComparisonCell = { silent: true };
const plazo = { id: 'plazo', label: 'Plazo', cells: { a: says('5 días'), b: says('30 días') } };

function build(
  rows: WrittenComparison['groups'][number]['rows'],
  towns: readonly string[] = ['a', 'c'],
): WrittenComparison {
  return {
    id: 'x',
    title: 'X',
    towns: towns.map((id) => ({ id, norm: 'om-1-2020-x' })),
    abbreviations: [],
    groups: [{ id: 'grupo', title: 'Grupo', rows }],
    fines: [],
    fineNotes: [],
  };
}

describe('takeRows', () => {
  const main = indexRows(build([plazo], ['a', 'b']));

  it.each([
    [
      'label and cells come from the main comparison, those of towns that are no column here stay behind',
      { like: 'plazo', cells: { c: says('15 días') } },
      { id: 'plazo', label: 'Plazo', cells: { a: says('5 días'), c: says('15 días') } },
    ],
    [
      'a cell of its own goes before the one taken',
      { like: 'plazo', cells: { a: silent, c: silent } },
      { id: 'plazo', label: 'Plazo', cells: { a: silent, c: silent } },
    ],
    ['a row that stands in full stays as it is', plazo, plazo],
    [
      'one that does not exist keeps what it says itself',
      { like: 'nada', cells: { c: silent } },
      { id: 'nada', label: 'nada', cells: { c: silent } },
    ],
  ])('%s', (_, row, expected) => {
    expect(takeRows(build([row]), main).groups[0]?.rows).toEqual([expected]);
  });
});
