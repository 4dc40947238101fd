import { escapeHtml, renderInlines, type TextLink } from './render-inlines.ts';
import type { Table, TableCell, TableRow } from './norm-tree.ts';

/** Links of the block with this number. */
export type FindLinks = (block: number) => readonly TextLink[];

/** Cell lines are one running text for links; each line takes the part that is its own. */
function renderLines(cell: TableCell, links: readonly TextLink[]): string {
  let offset = 0;
  return cell.lines
    .map((line) => {
      const length = renderedLength(line);
      const own = links
        .filter((link) => link.start >= offset && link.end <= offset + length)
        .map((link) => ({ ...link, start: link.start - offset, end: link.end - offset }));
      offset += length + 1;
      return renderInlines(line, own);
    })
    .join('<br>');
}

function renderedLength(line: TableCell['lines'][number]): number {
  return line.reduce<number>((sum, inline) => {
    if (typeof inline === 'string') return sum + inline.length;
    if (inline.mark === 'break') return sum + 1;
    return inline.mark === 'note-ref' ? sum : sum + renderedLength(inline.children);
  }, 0);
}

function renderCell(cell: TableCell, scope: 'col' | 'row', findLinks: FindLinks): string {
  const spans = `${cell.colSpan ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan ? ` rowspan="${cell.rowSpan}"` : ''}`;
  const content = renderLines(cell, findLinks(cell.block));
  if (!cell.header || content === '') return `<td${spans}>${content}</td>`;
  const group = scope === 'col' && (cell.colSpan ?? 1) > 1 ? 'colgroup' : scope;
  return `<th${spans} scope="${group}">${content}</th>`;
}

function renderRows(rows: readonly TableRow[], scope: 'col' | 'row', findLinks: FindLinks): string {
  return rows
    .map((row) => `<tr id="${row.eId}">${row.cells.map((cell) => renderCell(cell, scope, findLinks)).join('')}</tr>`)
    .join('');
}

/** HTML of a table in a region that scrolls by keyboard too; `label` names the region. */
export function renderTable(table: Table, label: string, findLinks: FindLinks): string {
  const head = table.head.length > 0 ? `<thead>${renderRows(table.head, 'col', findLinks)}</thead>` : '';
  const body = `<tbody>${renderRows(table.body, 'row', findLinks)}</tbody>`;
  return (
    `<div class="table-wrap" role="region" tabindex="0" aria-label="${escapeHtml(label)}">` +
    `<table class="printed" id="${table.eId}">${head}${body}</table></div>`
  );
}
