import { describe, expect, it } from 'vitest';
import { formatInlines } from '../tree/inline.ts';
import type { Table, TableCell, TableRow } from '../tree/norm-tree.ts';
import { parseNormText } from './parse-norm-text.ts';

function parseTable(...lines: string[]): Table {
  const table = parseNormText(lines.join('\n')).tree.children.at(0);
  const found = table?.kind === 'preamble' ? table.children[0] : table;
  if (found?.kind !== 'table') throw new Error('no table');
  return found;
}

/** A cell in short: `A`, `th:A`, `A 2x1` for two columns and one row, `A/B` for two lines. */
function describeCell({ lines, header, colSpan, rowSpan }: TableCell): string {
  const span = colSpan || rowSpan ? ` ${colSpan ?? 1}x${rowSpan ?? 1}` : '';
  return `${header ? 'th:' : ''}${lines.map(formatInlines).join('/')}${span}`;
}

function describeRows(rows: readonly TableRow[]): string[][] {
  return rows.map(({ cells }) => cells.map(describeCell));
}

type Row = [reason: string, lines: string[], head: string[][], body: string[][]];

describe('parseTableRows', () => {
  it.each<Row>([
    ['one header row', ['| A | B |', '| --- | --- |', '| 1 | 2 |'], [['th:A', 'th:B']], [['1', '2']]],
    ['a form has no header', ['| | |', '| --- | --- |', '| Nombre | ____ |'], [], [['Nombre', '____']]],
    [
      'a bold cell is a label; bold inside a cell is not',
      ['| | |', '| --- | --- |', '| **Nombre** | **uno** dos |'],
      [],
      [['th:Nombre', 'uno dos']],
    ],
    [
      'several header rows with spans both ways',
      [
        '| CODIGO | SANCIONES | >> |',
        '| --- | --- | --- |',
        '| ^^ | % UIT | OTROS |',
        '| === | === | === |',
        '| 173 | 5 | No |',
      ],
      [
        ['th:CODIGO 1x2', 'th:SANCIONES 2x1'],
        ['th:% UIT', 'th:OTROS'],
      ],
      [['173', '5', 'No']],
    ],
    [
      'header rows below an empty first row',
      ['| | |', '| --- | --- |', '| A | >> |', '| B | C |', '| === | === |', '| 1 | 2 |'],
      [['th:A 2x1'], ['th:B', 'th:C']],
      [['1', '2']],
    ],
    [
      'a block joined over rows and columns',
      ['| A | B | C |', '| --- | --- | --- |', '| 1 | >> | 3 |', '| ^^ | ^^ | 4 |', '| ^^ | >> | 5 |'],
      [['th:A', 'th:B', 'th:C']],
      [['1 2x3', '3'], ['4'], ['5']],
    ],
    [
      'nothing is joined across the end of the header',
      ['| A | B |', '| --- | --- |', '| ^^ | 2 |'],
      [['th:A', 'th:B']],
      [['', '2']],
    ],
    [
      'a mark that joins nothing is an empty cell',
      ['| >> | ^^ |', '| --- | --- |', '| 1 | >> |', '| ^^ | 2 |'],
      [['', '']].map((row) => row.map((cell) => `th:${cell}`)),
      [['1 2x1'], ['', '2']],
    ],
    ['printed lines of a cell', ['| A⏎B |', '| --- |', '| uno ⏎ dos |'], [['th:A/B']], [['uno/dos']]],
    [
      'printed lines inside bold',
      ['| A |', '| --- |', '| **uno⏎dos** |', '| x **uno⏎dos** y |'],
      [['th:A']],
      [['th:uno/dos'], ['x uno/dos y']],
    ],
    ['rows of other lengths stay as they are', ['| A | B |', '| --- | --- |', '| 1 |'], [['th:A', 'th:B']], [['1']]],
    ['only a header', ['| A |', '| --- |'], [['th:A']], []],
    ['only the end of a header', ['| A |', '| --- |', '| === |'], [['th:A']], []],
  ])('%s', (_, lines, head, body) => {
    const table = parseTable(...lines);
    expect({ head: describeRows(table.head), body: describeRows(table.body) }).toEqual({ head, body });
  });

  it('numbers cells in reading order and names rows', () => {
    const table = parseTable('| A | B |', '| --- | --- |', '| 1 | 2 |');
    const rows = [...table.head, ...table.body];
    expect(rows.map(({ eId }) => eId.replace(/^preamble__/, ''))).toEqual(['table_1__tr_1', 'table_1__tr_2']);
    expect(rows.flatMap(({ cells }) => cells.map(({ block }) => block))).toEqual([0, 1, 2, 3]);
  });
});
