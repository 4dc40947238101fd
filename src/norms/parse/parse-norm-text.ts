import type { FootnoteDefinition, RootContent, Table } from 'mdast';
import { findApprovedTexts } from '../record/find-approved.ts';
import type { NormTextWarning, NormTree } from '../tree/norm-tree.ts';
import { formatNoteId } from '../tree/note-id.ts';
import { findProcedureCodes } from './find-procedure-codes.ts';
import { parseNormMarkdown } from './norm-markdown.ts';
import { parseTableRows } from './parse-table.ts';
import { readHeading } from './read-heading.ts';
import { readList } from './read-list.ts';
import { readParagraph } from './read-paragraph.ts';
import { createReading, openPreamble, type Reading } from './reading.ts';
import { endOf, lineOf, startOf } from './source-cursor.ts';

/** What a parse gives: the tree and what is odd in the official text. */
export interface ParsedNormText {
  tree: NormTree;
  warnings: NormTextWarning[];
}

function readBlock(reading: Reading, node: RootContent): void {
  if (node.type === 'heading') {
    readHeading(reading, node);
    return;
  }
  reading.openHeading = undefined;
  if (node.type === 'paragraph') readParagraph(reading, node);
  else {
    openPreamble(reading, lineOf(node));
    if (node.type === 'list') readList(reading, node, readBlock);
    else if (node.type === 'table') readTable(reading, node);
    else if (node.type === 'footnoteDefinition') readFootnote(reading, node);
    else reading.stack.append(reading.cursor.takeRaw(node));
  }
}

function readTable({ stack, cursor }: Reading, node: Table): void {
  const eId = stack.name('table_1');
  const rows = parseTableRows(
    node,
    cursor.source,
    () => cursor.takeBlock(),
    (index) => `${eId}__tr_${index + 1}`,
  );
  stack.append({ kind: 'table', eId, ...rows, ...cursor.takeStretch(startOf(node), endOf(node)) });
}

function readFootnote({ stack, cursor }: Reading, node: FootnoteDefinition): void {
  // Notes at the end of the recitals belong to all of them.
  if (stack.top?.kind === 'recital') stack.close(4);
  const id = node.label ?? node.identifier;
  const eId = stack.name(`fn_${formatNoteId(id)}`);
  const text = node.children.map((child) =>
    child.type === 'paragraph' ? cursor.takeText(child, 0) : cursor.takeRaw(child),
  );
  stack.append({ kind: 'note', id, eId, text });
}

/** Tree of a norm's text, with eIds and markers as printed. Errors: none; oddities come as warnings. */
export function parseNormText(body: string): ParsedNormText {
  const blocks = parseNormMarkdown(body);
  const { headings, hasMain } = findApprovedTexts(blocks, body);
  const reading = createReading(body, headings, findProcedureCodes(blocks, body));
  const { stack, cursor } = reading;
  if (hasMain) {
    stack.push({ kind: 'component', name: 'main', rank: 1, line: 1, global: true });
    stack.prefix = 'main__';
  }
  for (const node of blocks) readBlock(reading, node);
  stack.tree.tail = cursor.takeTail();
  return { tree: stack.tree, warnings: stack.warnings };
}
