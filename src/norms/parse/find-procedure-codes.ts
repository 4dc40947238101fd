import type { Heading, Nodes, RootContent } from 'mdast';
import { isProcedureTitle, parseProcedureCode } from './markers/tupa-form.ts';
import { formatLine } from './reading.ts';

/**
 * The headings that open a procedure of a TUPA, each with its code in eId form. The code is printed below the name: it is
 * looked for among the lines of the same heading. One without a code has an empty one.
 */
export function findProcedureCodes(blocks: readonly RootContent[], source: string): ReadonlyMap<Nodes, string> {
  const found = new Map<Nodes, string>();
  blocks.forEach((node, index) => {
    if (node.type !== 'heading' || !isProcedureTitle(formatLine(node, source))) return;
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex((next) => next.type !== 'heading' || next.depth !== node.depth);
    const lines = rest.slice(0, end < 0 ? undefined : end) as Heading[];
    const codes = lines.flatMap((line) => parseProcedureCode(formatLine(line, source)) ?? []);
    found.set(node, codes[0] ?? '');
  });
  return found;
}
