import { findNormText, formatInlines, walkProvisions, type Table, type TableRow } from '#norms';
import { columnNames } from './fine-words.ts';
import type { FineColumn } from './fine.schema.ts';

/** A row of a table of fines, by the headings over its cells. */
export interface FineRow {
  code: string;
  printed: string;
  /** Lines of the cell of offenders; empty where the table names nobody. */
  offenders: readonly string[];
  percents: readonly string[];
  /** What else stands in the row; nothing for an empty cell. */
  cells: readonly { column: FineColumn; printed: string }[];
}

const readLines = (lines: TableRow['cells'][number]['lines']): string[] =>
  lines.map((line) => formatInlines(line).trim()).filter((line) => line !== '');

/** The lowest heading over each column; a hyphen at the end of a line is left out. */
function readHeadings({ head }: Table): string[] {
  const grid: string[][] = head.map(() => []);
  head.forEach(({ cells }, row) => {
    let column = 0;
    for (const { lines, colSpan = 1, rowSpan = 1 } of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      const text = readLines(lines).join(' ').replaceAll('- ', '');
      for (let down = row; down < row + rowSpan; down += 1) {
        for (let right = column; right < column + colSpan; right += 1) (grid[down] ?? [])[right] = text;
      }
    }
  });
  return grid.at(-1) ?? [];
}

/** The column whose name ends a heading; the longest, for «NO SUBSANABLE» ends in «SUBSANABLE» too. */
function findColumn(heading: string): FineColumn | undefined {
  const fitting = Object.entries(columnNames).filter(([, name]) => heading === name || heading.endsWith(` ${name}`));
  return fitting.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] as FineColumn | undefined;
}

function readRow({ cells }: TableRow, headings: readonly string[]): FineRow {
  const lines = cells.map((cell) => readLines(cell.lines));
  const under = (form: RegExp): string[] => lines[headings.findIndex((heading) => form.test(heading))] ?? [];
  return {
    code: lines[0]?.join(' ') ?? '',
    printed: lines[1]?.join(' ') ?? '',
    offenders: under(/^INFRACTOR/),
    percents: under(/% .*UIT/).map((percent) => percent.replace('%', '').trim()),
    cells: headings.flatMap((heading, index) => {
      const column = findColumn(heading);
      const printed = lines[index]?.join(' ') ?? '';
      return column === undefined || printed === '' ? [] : [{ column, printed }];
    }),
  };
}

/** Rows of the table of a provision, by the eId of each; empty where it holds no table. */
export function readFineRows(norm: string, eId: string): ReadonlyMap<string, FineRow> {
  const { tree } = findNormText(norm);
  const holder = [...walkProvisions(tree.children)].find((provision) => provision.eId === eId);
  const table = holder?.children.find((child) => child.kind === 'table');
  if (!table) return new Map();
  const headings = readHeadings(table);
  return new Map(table.body.map((row) => [row.eId, readRow(row, headings)]));
}
