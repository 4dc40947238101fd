import { expect } from 'vitest';
import { parseNormText } from '../parse/parse-norm-text.ts';
import { listNormBlocks } from './norm-blocks.ts';
import { buildOutline } from './norm-outline.ts';
import type { NormTree, ProvisionChild } from './norm-tree.ts';
import { formatNormText } from './walk-tree.ts';

function listEIds(children: readonly ProvisionChild[]): string[] {
  return children.flatMap((child) => {
    if (child.kind === 'text') return [];
    if (child.kind === 'note') return [child.eId];
    if (child.kind === 'table') return [child.eId, ...[...child.head, ...child.body].map(({ eId }) => eId)];
    return [child.eId, ...listEIds(child.children)];
  });
}

/** What holds for the tree of any text at all. */
export function expectSound(source: string): NormTree {
  const { tree } = parseNormText(source);
  expect(formatNormText(tree)).toBe(source);
  const eIds = listEIds(tree.children);
  expect(eIds.length).toBe(new Set(eIds).size);
  for (const eId of eIds) expect(eId).toMatch(/^[a-z0-9_-]+$/);
  const blocks = listNormBlocks(tree).map(({ block }) => block);
  expect(blocks).toEqual(blocks.map((_, index) => index));
  expect(buildOutline(tree).every(({ eId }) => eIds.includes(eId))).toBe(true);
  return tree;
}
