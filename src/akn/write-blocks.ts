import {
  formatBlock,
  type Footnote,
  type Inline,
  type Provision,
  type ProvisionChild,
  type Table,
  type TableCell,
  type TableRow,
  type TextBlock,
} from '#norms';
import type { PlacedNotes } from './place-notes.ts';
import { writeInlines, type Span } from './write-inlines.ts';
import { writeXml } from './xml.ts';

/** What writing a text needs to know besides its tree. */
export interface Writing {
  notes: PlacedNotes;
  /** Elements around parts of a block: citations, defined words. */
  findSpans: (block: number) => readonly Span[];
}

/** What of a tree is no provision. */
type Block = Exclude<ProvisionChild, Provision>;

/** True for text, a table or a note. */
export function isBlock(child: ProvisionChild): child is Block {
  return child.kind === 'text' || child.kind === 'table' || child.kind === 'note';
}

/** The content of a block with its citations, defined words and notes. */
export function writeInside(block: TextBlock, writing: Writing): string {
  const { inlines = [block.raw], block: number } = block;
  const content = writeInlines(inlines, writing.findSpans(number), (mark) => writeMark(mark, writing));
  // Said by us, in the brackets in which the file has it.
  return block.editorial ? writeXml('remark', { status: 'editorial' }, content) : content;
}

function writeFootnote(note: Footnote, writing: Writing): string {
  const text = note.text.map((block) => writeXml('p', {}, writeInside(block, writing)));
  const attributes = { eId: note.eId, marker: note.id, placement: 'bottom' };
  return writeXml('authorialNote', attributes, text.join('') || '<p/>');
}

/** The note where it is called first, a way to it where it is called again, the bare mark where there is no note. */
function writeMark(mark: Inline, writing: Writing): string {
  if (typeof mark === 'string' || mark.mark !== 'note-ref') return '';
  const called = writing.notes.findCalled(mark);
  if (!called)
    return writeXml(
      'sup',
      { class: 'mark' },
      writeInlines([mark.id], [], () => ''),
    );
  if (called.isFirst) return writeFootnote(called.note, writing);
  return writeXml('noteRef', { href: `#${called.note.eId}`, marker: mark.id });
}

function writeCell(cell: TableCell, writing: Writing): string {
  const spans = writing.findSpans(cell.block);
  // Lines of a cell are joined by a line break where citations are looked for.
  let start = 0;
  const lines = cell.lines.map((line) => {
    const own = spans.map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
    const kept = own.filter((span) => span.start >= 0);
    start += formatBlock({ kind: 'text', block: 0, lead: '', raw: '', inlines: line }).length + 1;
    return writeXml(
      'p',
      {},
      writeInlines(line, kept, (mark) => writeMark(mark, writing)),
    );
  });
  return writeXml(cell.header ? 'th' : 'td', { rowspan: cell.rowSpan, colspan: cell.colSpan }, ...lines);
}

function writeRow({ eId, cells }: TableRow, writing: Writing): string {
  // A row whose places are all taken by cells from above.
  const inside = cells.map((cell) => writeCell(cell, writing)).join('') || writeXml('td', {});
  return writeXml('tr', { eId }, inside);
}

function writeTable({ eId, head, body }: Table, writing: Writing): string {
  return writeXml('table', { eId }, ...[...head, ...body].map((row) => writeRow(row, writing)));
}

/** A block: a paragraph, a table, a note that nothing calls; nothing for what is empty. */
export function writeBlock(child: Block, writing: Writing): string {
  if (child.kind === 'table') return writeTable(child, writing);
  if (child.kind === 'note') {
    return writing.notes.isTaken(child) ? '' : writeXml('p', {}, writeFootnote(child, writing));
  }
  return formatBlock(child).trim() === '' && !child.inlines ? '' : writeXml('p', {}, writeInside(child, writing));
}

/** Number and heading of a provision, as printed; an editor's heading says its number itself. */
export function writeHead(provision: Provision, writing: Writing): string {
  const { marker = '', heading = [], editorial } = provision;
  const num =
    marker === '' || editorial
      ? ''
      : writeXml(
          'num',
          {},
          writeInlines([marker], [], () => ''),
        );
  const lines = heading.filter((block) => formatBlock(block) !== '').map((block) => writeInside(block, writing));
  return num + (lines.length === 0 ? '' : writeXml('heading', {}, lines.join('<br/>')));
}
