import type { Backlink } from '#library';

/** The places that cite a part of a norm or something in it, each once. */
export function listPartLinks(links: readonly Backlink[], part: string): Backlink[] {
  const inside = links.filter(({ target }) => target === part || target?.startsWith(`${part}__`));
  return [...new Map(inside.map((link) => [`${link.from} ${link.eId}`, link])).values()];
}
