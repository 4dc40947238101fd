import { formatBlock, type Provision, type ProvisionChild } from '#norms';
import { isBlock, writeHead, writeBlock, type Writing } from './write-blocks.ts';
import { writeFlow } from './write-flow.ts';
import { writeXml } from './xml.ts';

const isRecital = (child: ProvisionChild): child is Provision => child.kind === 'recital';

function writeRecital(child: ProvisionChild, writing: Writing): string {
  const inside = isRecital(child) ? writeFlow(child.children, writing) || '<p/>' : writeFlow([child], writing);
  const eId = isRecital(child) ? child.eId : undefined;
  return inside === '' ? '' : writeXml('recital', { eId }, isRecital(child) ? writeHead(child, writing) : '', inside);
}

/** The recitals, what comes before the first and what follows the last. */
function writeRecitals(recitals: Provision, writing: Writing): string {
  const { children, eId } = recitals;
  const first = children.findIndex(isRecital);
  const head = writeHead(recitals, writing);
  if (first < 0) {
    return writeXml('container', { name: 'recitals', eId }, writeHeadAsText(head) + writeFlow(children, writing));
  }
  const last = children.findLastIndex(isRecital);
  const wrap = (name: string, part: readonly ProvisionChild[]): string => {
    const inside = writeFlow(part, writing);
    return inside === '' ? '' : writeXml(name, {}, inside);
  };
  const inside = children.slice(first, last + 1).map((child) => writeRecital(child, writing));
  const [intro, wrapUp] = [wrap('intro', children.slice(0, first)), wrap('wrapUp', children.slice(last + 1))];
  return writeXml('recitals', { eId }, head, intro, ...inside, wrapUp);
}

/** A container has no heading: its words are a paragraph. */
const writeHeadAsText = (head: string): string => head.replaceAll(/<(\/?)(?:num|heading)>/gu, '<$1p>') || '<p/>';

/** True for the words that enact what follows: `DECRETA:`. */
function isFormula(child: ProvisionChild | undefined): boolean {
  return child?.kind === 'text' && formatBlock(child).trim().endsWith(':');
}

/** What stands before the first article: who speaks, what was seen, the recitals, the words that enact. */
export function writePreamble({ children, eId }: Provision, writing: Writing): string {
  const hasRecitals = children.some(({ kind }) => kind === 'recitals');
  const parts = children.map((child, index) => {
    if (child.kind === 'recitals') return writeRecitals(child, writing);
    const isLast = index === children.length - 1;
    if (isBlock(child) && isLast && hasRecitals && isFormula(child)) {
      return writeXml('formula', { name: 'enacting' }, writeBlock(child, writing));
    }
    return isBlock(child) ? writeBlock(child, writing) : writeFlow([child], writing);
  });
  return writeXml('preamble', { eId }, parts.join('') || '<p/>');
}
