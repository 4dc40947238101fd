/** A stretch of prose; with an address when it names something that has one. */
export interface LinkedText {
  text: string;
  href?: string;
}

/** Prose cut at the first mention of each name; names that do not occur are left out. */
export function buildLinkedText(prose: string, names: readonly { name: string; href: string }[]): LinkedText[] {
  const found = names
    .map(({ name, href }) => ({ name, href, start: prose.indexOf(name) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const parts: LinkedText[] = [];
  let end = 0;
  for (const { name, href, start } of found) {
    if (start < end) continue;
    parts.push({ text: prose.slice(end, start) }, { text: name, href });
    end = start + name.length;
  }
  return [...parts, { text: prose.slice(end) }].filter(({ text }) => text !== '');
}
