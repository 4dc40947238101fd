import type { Provision, ProvisionChild } from '#norms';
import { isBlock, writeHead, type Writing } from './write-blocks.ts';
import { writeFlow } from './write-flow.ts';
import { writeActBody, writeOpenBody } from './write-hierarchy.ts';
import { writePreamble } from './write-preamble.ts';
import { writeXml } from './xml.ts';

/** What writing documents needs: that of their text, and the data about each. */
export interface DocumentWriting extends Writing {
  /** The `meta` of a document inside the norm, by its eId. */
  writePartMeta: (eId: string) => string;
}

/** Annexes and approved texts at the end of a document are documents of their own. */
function splitAttached(children: readonly ProvisionChild[]): { own: ProvisionChild[]; attached: Provision[] } {
  const isWhole = (child: ProvisionChild): child is Provision =>
    child.kind === 'attachment' || child.kind === 'component';
  const end = children.findLastIndex((child) => !isWhole(child)) + 1;
  return { own: children.slice(0, end), attached: children.slice(end).filter(isWhole) };
}

function writeAttachments(attached: readonly Provision[], writing: DocumentWriting): string {
  if (attached.length === 0) return '';
  const parts = attached.map((part) => {
    const meta = writing.writePartMeta(part.eId);
    const document = part.kind === 'component' ? writeAct(part, meta, writing) : writeDoc(part, meta, writing);
    return writeXml('attachment', { eId: part.eId }, writeHead(part, writing), document);
  });
  return writeXml('attachments', {}, ...parts);
}

/** An annex: text, tables and levels as they come. */
function writeDoc({ children }: Provision, meta: string, writing: DocumentWriting): string {
  const { own, attached } = splitAttached(children);
  const body = writeXml('mainBody', {}, writeOpenBody(own, writing) || '<p/>');
  return writeXml('doc', { name: 'anexo' }, meta, body, writeAttachments(attached, writing));
}

/** What an act is made of. */
interface Act {
  /** Name of the text among those of its norm: `main`, `reglamento`. */
  eId?: string;
  children: readonly ProvisionChild[];
}

/** An act: what stands before its first article, its articles, its closing words, its annexes. */
function writeAct(act: Act, meta: string, writing: DocumentWriting, named?: { name: string; start: string }): string {
  const { own, attached } = splitAttached(act.children);
  const [first] = own;
  const preamble = first && !isBlock(first) && first.kind === 'preamble' ? first : undefined;
  const final = own.at(-1);
  const conclusions = final && !isBlock(final) && final.kind === 'conclusions' ? final : undefined;
  const inside = own.slice(preamble ? 1 : 0, conclusions ? -1 : undefined);
  const nothing = attached.map(({ eId }) => writeXml('componentRef', { src: `#${eId}`, showAs: eId })).join('');
  const body = writeActBody(inside, writing) || nothing || writeXml('hcontainer', { name: 'text' });
  return writeXml(
    'act',
    { name: named?.name ?? act.eId },
    meta,
    named?.start ?? '',
    preamble ? writePreamble(preamble, writing) : '',
    writeXml('body', named ? { eId: act.eId } : {}, body),
    conclusions
      ? writeXml('conclusions', { eId: conclusions.eId }, writeFlow(conclusions.children, writing) || '<p/>')
      : '',
    writeAttachments(attached, writing),
  );
}

/** The text that the norm's file begins with: the norm itself, whatever it approves, or the one text the file holds. */
function findMain(children: readonly ProvisionChild[]): { main: Act; only?: Provision } {
  const [first, ...rest] = children;
  if (!first || isBlock(first) || first.kind !== 'component') return { main: { children } };
  const inside = { eId: first.eId, children: [...first.children, ...rest] };
  if (first.eId === 'main') return { main: inside };
  const isAlone = rest.every(({ kind }) => kind === 'attachment');
  return isAlone ? { main: inside, only: first } : { main: { children } };
}

/** The whole norm: one act with what it approves and its annexes as documents of their own. */
export function writeNorm(
  children: readonly ProvisionChild[],
  { name, meta, writing }: { name: string; meta: string; writing: DocumentWriting },
): string {
  const { main, only } = findMain(children);
  const head = only ? writeHead(only, writing).replaceAll(/<(\/?)(?:num|heading)>/gu, '<$1p>') : '';
  const start = head === '' ? '' : writeXml('preface', {}, writeXml('longTitle', {}, head));
  return writeAct(main, meta, writing, { name, start });
}
