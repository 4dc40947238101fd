import type { Provision, ProvisionChild } from '#norms';
import { isBlock, writeBlock, writeHead, type Writing } from './write-blocks.ts';
import { writeXml } from './xml.ts';

/** Provisions that make up a list where they stand in running text. */
const listed = new Set(['paragraph', 'point', 'item']);

/** A provision inside running text, where Akoma Ntoso has no levels: an item of a list, or a box with a name. */
function writeBoxed(provision: Provision, writing: Writing): string {
  const inside = writeFlow(provision.children, writing) || '<p/>';
  const name = listed.has(provision.kind) ? 'item' : 'blockContainer';
  return writeXml(name, { eId: provision.eId }, writeHead(provision, writing), inside);
}

/** Running text: blocks as they are, neighbouring points as one list. */
export function writeFlow(children: readonly ProvisionChild[], writing: Writing): string {
  let xml = '';
  let list = '';
  const flush = (): void => {
    if (list !== '') xml += writeXml('blockList', {}, list);
    list = '';
  };
  for (const child of children) {
    if (!isBlock(child) && listed.has(child.kind)) {
      list += writeBoxed(child, writing);
      continue;
    }
    const written = isBlock(child) ? writeBlock(child, writing) : writeBoxed(child, writing);
    if (written !== '') flush();
    xml += written;
  }
  flush();
  return xml;
}
