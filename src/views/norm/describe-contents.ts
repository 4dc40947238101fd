import type { OutlineItem } from '#norms';

const counted = [
  { kind: 'title', one: 'título', many: 'títulos' },
  { kind: 'chapter', one: 'capítulo', many: 'capítulos' },
  { kind: 'article', one: 'artículo', many: 'artículos' },
  { kind: 'disposition', one: 'disposición', many: 'disposiciones' },
  { kind: 'procedure', one: 'procedimiento', many: 'procedimientos' },
  { kind: 'attachment', one: 'anexo', many: 'anexos' },
] as const;

/** How much a text holds: `4 títulos, 34 artículos, 5 disposiciones`; sub-annexes count with their annex, articles of the approving part apart. */
export function describeContents(outline: readonly OutlineItem[]): string {
  const parts = counted.flatMap(({ kind, one, many }) => {
    const items = outline.filter((item) => item.kind === kind && !item.eId.startsWith('main__'));
    const count =
      kind === 'attachment' ? new Set(items.map(({ num }) => /^\d+/.exec(num ?? '')?.[0] ?? num)).size : items.length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const approving = outline.filter(({ kind, eId }) => kind === 'article' && eId.startsWith('main__')).length;
  if (approving > 0)
    parts.push(`además, ${approving} ${approving === 1 ? 'artículo' : 'artículos'} de la parte que lo aprueba`);
  return parts.join(', ');
}
