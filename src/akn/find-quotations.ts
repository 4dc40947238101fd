import { formatBlock, type ProvisionChild } from '#norms';
import { foldText } from '#text';

/** Words of an amendment and what follows between quotation marks, as places among the children of a provision. */
export interface Quotation {
  /** Place of the text that announces it. */
  intro: number;
  /** Place of the last child between the marks. */
  last: number;
}

/** `Modifíquese`, `incorporar`: what a norm does, not what was done to it (`modificado por…, cuyo texto es…`). */
const amends = /\b(?:modif|sustitu|incorpor|agreg|adicion|inclu|reempla)\p{L}*(?:se|r)\b/u;
/** A note of whoever keeps the text up to date. */
const isLaterNote = /^\s*\(\*+\)/u;
const opening = /^\s*[“"«]/u;
/** The end of a quotation; the mark of a later note may stand behind it. */
const closing = /[”"»]\s*[.;]?\s*(?:\(\*+\)\s*)*$/u;

/** What a child says, with what is inside it; a table says nothing. */
function readText(child: ProvisionChild): string {
  if (child.kind === 'text') return formatBlock(child);
  if (child.kind === 'table' || child.kind === 'note') return '';
  return [child.marker ?? '', ...(child.heading ?? []).map(formatBlock), ...child.children.map(readText)].join(' ');
}

function announces(child: ProvisionChild): boolean {
  if (child.kind !== 'text' || child.editorial) return false;
  const text = formatBlock(child).trim();
  return text.endsWith(':') && !isLaterNote.test(text) && amends.test(foldText(text));
}

/** Place where the marks close that open at `from`; those of the next quoted article may follow. Below 0 where they stay open. */
function findLast(children: readonly ProvisionChild[], from: number): number {
  const last = children.findIndex((child, index) => index >= from && closing.test(readText(child)));
  const next = last < 0 ? undefined : children[last + 1];
  return next && opening.test(readText(next)) ? Math.max(last, findLast(children, last + 1)) : last;
}

/** Quoted text that an amendment puts into another norm: it begins right after the words that announce it, and its marks are closed. */
export function findQuotations(children: readonly ProvisionChild[]): Quotation[] {
  const found: Quotation[] = [];
  for (let intro = 0; intro < children.length - 1; intro += 1) {
    const [announcing, first] = [children[intro], children[intro + 1]];
    if (!announcing || !first || !announces(announcing) || !opening.test(readText(first))) continue;
    const last = findLast(children, intro + 1);
    if (last < 0) continue;
    found.push({ intro, last });
    intro = last;
  }
  return found;
}
