import { describe, expect, test } from 'vitest';
import { listParsedTexts } from '../record/parsed-texts.ts';
import { buildOutline } from './norm-outline.ts';
import type { TableCell, TableRow } from './norm-tree.ts';
import { layOutTable, listTables } from './table-places.ts';

const cell = (words: string, spans: Pick<TableCell, 'colSpan' | 'rowSpan'> = {}): TableCell => ({
  block: 0,
  lines: words.split('|').map((line) => [line]),
  ...spans,
});
const row = (...cells: TableCell[]): TableRow => ({ eId: '', cells });

describe('a printed table in rows of one width', () => {
  test.for([
    [[row(cell('a'), cell('b'))], [['a', 'b']], 'plain'],
    [[row(cell('a|b'))], [['a\nb']], 'the lines of a cell stay lines'],
    [
      [row(cell('a', { colSpan: 2 })), row(cell('b'), cell('c'))],
      [
        ['a', null],
        ['b', 'c'],
      ],
      'over two columns',
    ],
    [
      [row(cell('a', { rowSpan: 2 }), cell('b')), row(cell('c'))],
      [
        ['a', 'b'],
        [null, 'c'],
      ],
      'over two rows',
    ],
    [
      [row(cell('a'), cell('')), row(cell('c'))],
      [
        ['a', ''],
        ['c', null],
      ],
      'an empty cell is not a missing one',
    ],
  ] as const)('%j: %j (%s)', ([body, expected]) => {
    expect(layOutTable({ head: [], body: [...body] })).toEqual(expected);
  });

  test.for([...listParsedTexts()])('of %0$s has every word of the text’s own cells, once', ([, { tree }]) => {
    const pages = new Set(buildOutline(tree).flatMap(({ page }) => page ?? []));
    for (const { table } of listTables(tree, pages)) {
      const printed = [...table.head, ...table.body].flatMap(({ cells }) => cells).length;
      expect(
        layOutTable(table)
          .flat()
          .filter((words) => words !== null),
      ).toHaveLength(printed);
    }
  });
});
