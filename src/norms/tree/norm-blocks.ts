import { formatInlines } from './inline.ts';
import { formatBlock } from './norm-outline.ts';
import type { NormTree, ProvisionChild, Table } from './norm-tree.ts';

/** A piece of running text with the provision it belongs to: what citations are looked for in. */
export interface NormBlock {
  block: number;
  eId: string;
  /** `heading` blocks name a provision; links are not set in them. */
  role: 'text' | 'heading' | 'cell' | 'note';
  text: string;
}

function listTableBlocks(table: Table): NormBlock[] {
  return [...table.head, ...table.body].flatMap((row) =>
    row.cells.map((cell) => ({
      block: cell.block,
      eId: row.eId,
      role: 'cell' as const,
      text: cell.lines.map(formatInlines).join('\n'),
    })),
  );
}

function listBlocks(children: readonly ProvisionChild[], eId: string): NormBlock[] {
  return children.flatMap((child): NormBlock[] => {
    if (child.kind === 'text') return [{ block: child.block, eId, role: 'text', text: formatBlock(child) }];
    if (child.kind === 'table') return listTableBlocks(child);
    if (child.kind === 'note') {
      return child.text.map((block) => ({
        block: block.block,
        eId: child.eId,
        role: 'note',
        text: formatBlock(block),
      }));
    }
    const headings = (child.heading ?? []).map((block) => ({
      block: block.block,
      eId: child.eId,
      role: 'heading' as const,
      text: formatBlock(block),
    }));
    return [...headings, ...listBlocks(child.children, child.eId)];
  });
}

/** Every text block of a norm in reading order. */
export function listNormBlocks(tree: NormTree): NormBlock[] {
  return listBlocks(tree.children, '');
}
