import type { Guide } from './guide.schema.ts';

/** Guides that a page leads to: `procedures` and the id of a procedure, and so on. */
export function listGuidesFrom<Reached extends Pick<Guide, 'reachedFrom'>>(
  guides: readonly Reached[],
  kind: keyof Guide['reachedFrom'],
  id: string,
): Reached[] {
  return guides.filter(({ reachedFrom }) => reachedFrom[kind].includes(id));
}
