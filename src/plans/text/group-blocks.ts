import type { TextBlock } from './plan-text.schema.ts';

/** Blocks as a page shows them: neighbouring items are one list. */
export type TextGroup =
  | { kind: 'list'; items: Extract<TextBlock, { kind: 'paragraph' | 'item' | 'label' }>[] }
  | Exclude<TextBlock, { kind: 'item' }>;

/** Joins the items of a list; all else stays as it is. */
export function groupBlocks(blocks: readonly TextBlock[]): TextGroup[] {
  const groups: TextGroup[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'item') groups.push(block);
    else if (last?.kind === 'list') last.items.push(block);
    else groups.push({ kind: 'list', items: [block] });
  }
  return groups;
}
