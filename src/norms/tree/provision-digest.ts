import { hashText } from '#text';
import { formatInlines } from './inline.ts';
import { formatBlock } from './norm-outline.ts';
import type { Provision, ProvisionChild, Table, TextBlock } from './norm-tree.ts';

const readTable = ({ head, body }: Table): string[] =>
  [...head, ...body].flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(formatInlines)));

/** What is printed: the editor's own words, in square brackets, are none of it. */
const readBlocks = (blocks: readonly TextBlock[]): string[] =>
  blocks.flatMap((block) => (block.editorial ? [] : [formatBlock(block)]));

function readChild(child: ProvisionChild): string[] {
  if (child.kind === 'text') return readBlocks([child]);
  if (child.kind === 'table') return readTable(child);
  if (child.kind === 'note') return [child.id, ...readBlocks(child.text)];
  return readWords(child);
}

const readWords = ({ marker = '', heading = [], editorial, children }: Provision): string[] => [
  ...(editorial ? [] : [marker, ...readBlocks(heading)]),
  ...children.flatMap(readChild),
];

/**
 * All that is printed of a provision, from its marker to its last word, in one line: what a quotation of it can be held against.
 * What an editor says of it is left out.
 */
export const readProvision = (provision: Provision): string =>
  readWords(provision).join(' ').replaceAll(/\s+/g, ' ').trim();

/**
 * Digest of the official text of a provision, the one that quotations and answers carry: the same as long as no letter of it changes.
 * `hashText` of `readProvision`, so that the browser, the build and programs of others find the same. It shows a change, it seals nothing.
 */
export const digestProvision = (provision: Provision): string => hashText(readProvision(provision));
