import type { NormTree, Provision, ProvisionChild, Stretch } from './norm-tree.ts';

/** Every stretch of the source in order. */
export function listStretches(children: readonly ProvisionChild[]): Stretch[] {
  return children.flatMap((child): Stretch[] => {
    if (child.kind === 'text' || child.kind === 'table') return [child];
    if (child.kind === 'note') return child.text;
    return [...(child.heading ?? []), ...listStretches(child.children)];
  });
}

/** The source the tree was read from, character by character. */
export function formatNormText(tree: NormTree): string {
  return (
    listStretches(tree.children)
      .map((stretch) => stretch.lead + stretch.raw)
      .join('') + tree.tail
  );
}

/** Every provision in reading order, parents before children. */
export function* walkProvisions(children: readonly ProvisionChild[]): Generator<Provision> {
  for (const child of children) {
    if (child.kind === 'text' || child.kind === 'table' || child.kind === 'note') continue;
    yield child;
    yield* walkProvisions(child.children);
  }
}
