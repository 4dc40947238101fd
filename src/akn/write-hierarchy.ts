import type { Provision, ProvisionChild, ProvisionKind, TextBlock } from '#norms';
import { findQuotations } from './find-quotations.ts';
import { isBlock, writeBlock, writeHead, writeInside, type Writing } from './write-blocks.ts';
import { writeXml } from './xml.ts';

/** Kinds that Akoma Ntoso has an element for; a dash of a list is an `indent`. All others are containers with a name. */
const elements: Partial<Record<ProvisionKind, string>> = {
  title: 'title',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  paragraph: 'paragraph',
  point: 'point',
  item: 'indent',
  division: 'division',
};

/** One level of a text: head, then its own words, what is inside it, and the words after that. */
function writeLevel(provision: Provision, writing: Writing): string {
  const { kind, eId, children } = provision;
  const element = elements[kind];
  const attributes = element === undefined ? { name: kind, eId } : { eId };
  return writeXml(element ?? 'hcontainer', attributes, writeHead(provision, writing), writeBody(children, writing));
}

/** A stretch of text with what belongs to it: either running text or a level. */
interface Part {
  isLevel: boolean;
  xml: string;
}

/** An amendment: the words that announce it, and what it quotes, as one paragraph. */
function writeAmendment(intro: TextBlock, quoted: readonly ProvisionChild[], writing: Writing): string {
  const inside = quoted.map((child) => (isBlock(child) ? writeBlock(child, writing) : writeLevel(child, writing)));
  const structure = writeXml('quotedStructure', {}, ...inside);
  return writeXml('p', {}, writeXml('mod', {}, writeInside(intro, writing), structure));
}

function listParts(children: readonly ProvisionChild[], writing: Writing): Part[] {
  const quotations = findQuotations(children);
  const parts = children.map((child, index): Part => {
    const quotation = quotations.find(({ intro, last }) => index >= intro && index <= last);
    if (quotation && child.kind === 'text' && index === quotation.intro) {
      const quoted = children.slice(index + 1, quotation.last + 1);
      return { isLevel: false, xml: writeAmendment(child, quoted, writing) };
    }
    if (quotation) return { isLevel: false, xml: '' };
    return isBlock(child)
      ? { isLevel: false, xml: writeBlock(child, writing) }
      : { isLevel: true, xml: writeLevel(child, writing) };
  });
  return parts.filter(({ xml }) => xml !== '');
}

/** Levels only: running text between them is a level without a name. */
function writeLevels(parts: readonly Part[]): string {
  let xml = '';
  let text = '';
  const flush = (): void => {
    if (text !== '') xml += writeXml('hcontainer', { name: 'text' }, writeXml('content', {}, text));
    text = '';
  };
  for (const part of parts) {
    if (part.isLevel) flush();
    if (part.isLevel) xml += part.xml;
    else text += part.xml;
  }
  flush();
  return xml;
}

const joinParts = (parts: readonly Part[]): string => parts.map(({ xml }) => xml).join('');

/** What is inside a level: text alone is its content; else text before and after its own levels stands apart. */
function writeBody(children: readonly ProvisionChild[], writing: Writing): string {
  const parts = listParts(children, writing);
  if (parts.length === 0) return '';
  const first = parts.findIndex(({ isLevel }) => isLevel);
  if (first < 0) return writeXml('content', {}, joinParts(parts));
  const last = parts.findLastIndex(({ isLevel }) => isLevel);
  const [before, after] = [joinParts(parts.slice(0, first)), joinParts(parts.slice(last + 1))];
  return (
    (before === '' ? '' : writeXml('intro', {}, before)) +
    writeLevels(parts.slice(first, last + 1)) +
    (after === '' ? '' : writeXml('wrapUp', {}, after))
  );
}

/** The body of an act, which holds levels alone. */
export function writeActBody(children: readonly ProvisionChild[], writing: Writing): string {
  return writeLevels(listParts(children, writing));
}

/** The body of an annex, where text and levels stand side by side. */
export function writeOpenBody(children: readonly ProvisionChild[], writing: Writing): string {
  return joinParts(listParts(children, writing));
}
