import type { Node, Parent } from 'unist';

/** Every node of a Markdown tree in reading order, with its line in the text that was parsed. */
export function* walkMarkdown(node: Node): Generator<Node & { line: number; offset: number }> {
  yield Object.assign({ line: 1, offset: 0 }, node, {
    line: node.position?.start.line ?? 1,
    offset: node.position?.start.offset ?? 0,
  });
  for (const child of (node as Partial<Parent>).children ?? []) yield* walkMarkdown(child);
}
