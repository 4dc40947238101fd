import type { Table as MdTable, TableCell as MdCell } from 'mdast';
import { formatInlines, parseInlines } from '../tree/inline.ts';
import type { Inline, TableCell, TableRow } from '../tree/norm-tree.ts';

/** Marks of the text profile: joined with the cell above, with the cell to the left, end of the header rows, line break. */
const above = '^^';
const left = '>>';
const headerEnd = '===';
const lineMark = '⏎';

/** Splits a cell's content at its line marks, inside bold and italics too. */
function splitLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    const parts = splitInline(inline);
    lines.at(-1)?.push(...(parts[0] === undefined ? [] : [parts[0]]));
    lines.push(...parts.slice(1).map((part) => [part]));
  }
  return lines.map(trimLine);
}

function splitInline(inline: Inline): Inline[] {
  if (typeof inline === 'string') return inline.split(lineMark);
  if (!('children' in inline)) return [inline];
  return splitLines(inline.children).map((children) => ({ ...inline, children }));
}

function trimLine(line: Inline[]): Inline[] {
  const trimmed = line.map((inline, index) => {
    if (typeof inline !== 'string') return inline;
    const opened = index === 0 ? inline.trimStart() : inline;
    return index === line.length - 1 ? opened.trimEnd() : opened;
  });
  return trimmed.filter((inline) => inline !== '');
}

interface RawCell {
  text: string;
  inlines: Inline[];
}

function readCell(cell: MdCell, source: string): RawCell {
  const inlines = parseInlines(cell.children, source);
  return { inlines, text: formatInlines(inlines).trim() };
}

/** A cell whose whole content is bold is a label. */
function readLabel({ inlines }: RawCell): Inline[] | undefined {
  const [only, ...more] = inlines.filter((inline) => typeof inline !== 'string' || inline.trim() !== '');
  return more.length === 0 && typeof only === 'object' && only.mark === 'strong' ? only.children : undefined;
}

type Grid = readonly (readonly RawCell[])[];

function isJoined(cell: RawCell | undefined): boolean {
  return cell?.text === left || cell?.text === above;
}

/** How many cells to the right and below, down to row `last`, are joined with the one at `row`, `column`. */
function measureSpan(grid: Grid, row: number, column: number, last: number): { colSpan: number; rowSpan: number } {
  let colSpan = 1;
  while (grid[row]?.[column + colSpan]?.text === left) colSpan += 1;
  const isCovered = (below: readonly RawCell[]): boolean =>
    below[column]?.text === above && below.slice(column, column + colSpan).every(isJoined);
  let rowSpan = 1;
  while (row + rowSpan <= last && isCovered(grid[row + rowSpan] ?? [])) rowSpan += 1;
  return { colSpan, rowSpan };
}

interface PlacedCell extends RawCell {
  colSpan: number;
  rowSpan: number;
}

/** Cells of each row with their spans, which never leave rows `first`–`last`; a mark that joins nothing is an empty cell. */
function placeCells(grid: Grid, first: number, last: number): PlacedCell[][] {
  const covered = new Set<string>();
  return grid.slice(first, last + 1).map((cells, index) =>
    cells.flatMap((cell, column) => {
      const row = first + index;
      if (covered.has(`${row} ${column}`)) return [];
      if (isJoined(cell)) return [{ text: '', inlines: [], colSpan: 1, rowSpan: 1 }];
      const { colSpan, rowSpan } = measureSpan(grid, row, column, last);
      for (let r = row; r < row + rowSpan; r += 1) {
        for (let c = column; c < column + colSpan; c += 1) covered.add(`${r} ${c}`);
      }
      return [{ ...cell, colSpan, rowSpan }];
    }),
  );
}

/** Rows of a profile table with spans and header cells; `take` numbers each cell, `nameRow` gives each row its eId. */
export function parseTableRows(
  table: MdTable,
  source: string,
  take: () => number,
  nameRow: (index: number) => string,
): { head: TableRow[]; body: TableRow[] } {
  const rows = table.children.map((row) => row.children.map((cell) => readCell(cell, source)));
  const firstEmpty = rows[0]?.every((cell) => cell.text === '') ?? true;
  const kept = firstEmpty ? rows.slice(1) : rows;
  const end = kept.findIndex((row) => row.length > 0 && row.every((cell) => cell.text === headerEnd));
  const headRows = end >= 0 ? end : firstEmpty ? 0 : 1;
  const grid = kept.filter((_, index) => index !== end);
  const placed = [...placeCells(grid, 0, headRows - 1), ...placeCells(grid, headRows, grid.length - 1)];

  const built = placed.map((cells, index): TableRow => ({
    eId: nameRow(index),
    cells: cells.map((cell): TableCell => {
      const label = readLabel(cell);
      return {
        block: take(),
        lines: splitLines(label ?? cell.inlines),
        ...(label || index < headRows ? { header: true as const } : {}),
        ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
        ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
      };
    }),
  }));
  return { head: built.slice(0, headRows), body: built.slice(headRows) };
}
