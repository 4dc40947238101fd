import type { Inline, Table, TableCell, TableRow } from '../tree/norm-tree.ts';
import { escapeHtml, renderInlines, type RenderMark, type TextLink } from './render-inlines.ts';

/** Links of the block with this number. */
export type FindLinks = (block: number) => readonly TextLink[];

/** What the cells of a table need. */
interface CellContext {
  findLinks: FindLinks;
  renderMark: RenderMark;
}

/** The printed lines of a cell are one running text: a link may go over the end of a line. */
function joinLines(lines: readonly Inline[][]): Inline[] {
  return lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ mark: 'break' }, ...line]));
}

function renderCell(cell: TableCell, scope: 'col' | 'row', { findLinks, renderMark }: CellContext): string {
  const { colSpan = 1, rowSpan = 1 } = cell;
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  const content = renderInlines(joinLines(cell.lines), findLinks(cell.block), renderMark);
  if (!cell.header || content === '') return `<td${spans}>${content}</td>`;
  return `<th${spans} scope="${scope}">${content}</th>`;
}

/** A row of labels only is a header of the rows below it, wherever it stands. */
function isHeaderRow({ cells }: TableRow): boolean {
  return cells.length > 1 && cells.every((cell) => cell.header);
}

function renderRow(row: TableRow, context: CellContext): string {
  const scope = isHeaderRow(row) ? 'col' : 'row';
  return `<tr id="${row.eId}">${row.cells.map((cell) => renderCell(cell, scope, context)).join('')}</tr>`;
}

/** HTML of a table in a region that scrolls by keyboard too; `label` names the region. */
export function renderTable(table: Table, label: string, findLinks: FindLinks, renderMark: RenderMark): string {
  const context = { findLinks, renderMark };
  const [head, body] = [table.head, table.body].map((rows) => rows.map((row) => renderRow(row, context)).join(''));
  return (
    `<div class="table-wrap" role="region" tabindex="0" aria-label="${escapeHtml(label)}">` +
    `<table class="printed" id="${table.eId}">${head ? `<thead>${head}</thead>` : ''}${body ? `<tbody>${body}</tbody>` : ''}</table></div>`
  );
}
