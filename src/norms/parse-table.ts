import type { Table as MdTable, TableCell as MdCell } from 'mdast';
import { formatInlines, parseInlines } from './inline.ts';
import type { Inline, TableCell, TableRow } from './norm-tree.ts';

/** Marks of the text profile: joined with the cell above, with the cell to the left, end of the header rows, line break. */
const above = '^^';
const left = '>>';
const headerEnd = '===';
const lineMark = '⏎';

/** Splits a cell's content at its line marks. */
function splitLines(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (typeof inline !== 'string') {
      lines.at(-1)?.push(inline);
      continue;
    }
    inline.split(lineMark).forEach((part, index) => {
      if (index > 0) lines.push([]);
      const text = index > 0 ? part.trimStart() : part;
      if (text !== '') lines.at(-1)?.push(text);
    });
  }
  return lines.map((line) => {
    const last = line.at(-1);
    return typeof last === 'string' ? [...line.slice(0, -1), last.trimEnd()] : line;
  });
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

/** How many cells to the right and below are joined with the one at `row`, `column`. */
function measureSpan(grid: readonly RawCell[][], row: number, column: number): { colSpan: number; rowSpan: number } {
  let colSpan = 1;
  while (grid[row]?.[column + colSpan]?.text === left) colSpan += 1;
  let rowSpan = 1;
  while (grid[row + rowSpan]?.[column]?.text === above) rowSpan += 1;
  return { colSpan, rowSpan };
}

/** Rows of a profile table with spans and header cells; `take` numbers each cell, `nameRow` gives each row its eId. */
export function parseTableRows(
  table: MdTable,
  source: string,
  take: () => number,
  nameRow: (index: number) => string,
): { head: TableRow[]; body: TableRow[] } {
  const rows = table.children.map((row) => row.children.map((cell) => readCell(cell, source)));
  const end = rows.findIndex((row) => row.length > 0 && row.every((cell) => cell.text === headerEnd));
  const firstEmpty = rows[0]?.every((cell) => cell.text === '') ?? true;
  const grid = rows.filter((_, index) => index !== end && !(index === 0 && firstEmpty));
  const headRows = end > 0 ? end - (firstEmpty ? 1 : 0) : firstEmpty ? 0 : 1;

  const built = grid.map((row, r): TableRow => {
    const cells = row.flatMap((cell, c): TableCell[] => {
      if (cell.text === left || cell.text === above) return [];
      const label = readLabel(cell);
      const { colSpan, rowSpan } = measureSpan(grid, r, c);
      return [
        {
          block: take(),
          lines: splitLines(label ?? cell.inlines),
          ...(label || r < headRows ? { header: true as const } : {}),
          ...(colSpan > 1 ? { colSpan } : {}),
          ...(rowSpan > 1 ? { rowSpan } : {}),
        },
      ];
    });
    return { eId: nameRow(r), cells };
  });
  return { head: built.slice(0, headRows), body: built.slice(headRows) };
}
