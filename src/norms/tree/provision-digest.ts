import { hashText } from '#text';
import { formatInlines } from './inline.ts';
import { formatBlock } from './norm-outline.ts';
import type { Provision, ProvisionChild, Table } from './norm-tree.ts';

const readTable = ({ head, body }: Table): string[] =>
  [...head, ...body].flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(formatInlines)));

function readChild(child: ProvisionChild): string[] {
  if (child.kind === 'text') return [formatBlock(child)];
  if (child.kind === 'table') return readTable(child);
  if (child.kind === 'note') return [child.id, ...child.text.map(formatBlock)];
  return readWords(child);
}

const readWords = ({ marker = '', heading = [], children }: Provision): string[] => [
  marker,
  ...heading.map(formatBlock),
  ...children.flatMap(readChild),
];

/** All that is printed of a provision, from its marker to its last word, in one line: what a quotation of it can be held against. */
export const readProvision = (provision: Provision): string =>
  readWords(provision).join(' ').replaceAll(/\s+/g, ' ').trim();

/**
 * Digest of the official text of a provision, the one that quotations and answers carry: the same as long as no letter of it changes.
 * `hashText` of `readProvision`, so that the browser, the build and programs of others find the same. It shows a change, it seals nothing.
 */
export const digestProvision = (provision: Provision): string => hashText(readProvision(provision));
