import type { PhrasingContent } from 'mdast';
import type { Inline } from './norm-tree.ts';

/** Joins neighbouring strings, so that equal content has one shape. */
function joinStrings(inlines: Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') joined[joined.length - 1] = last + inline;
    else if (inline !== '') joined.push(inline);
  }
  return joined;
}

/** Inline content of a Markdown paragraph; what the profile does not know stays as its source text. */
export function parseInlines(nodes: readonly PhrasingContent[], source: string): Inline[] {
  const inlines = nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [node.value.replace(/\s*[\r\n]\s*/g, ' ')];
      case 'emphasis':
        return [{ mark: 'em', children: parseInlines(node.children, source) }];
      case 'strong':
        return [{ mark: 'strong', children: parseInlines(node.children, source) }];
      case 'break':
        return [{ mark: 'break' }];
      case 'footnoteReference':
        return [{ mark: 'note-ref', id: node.label ?? node.identifier }];
      case 'link':
        return parseInlines(node.children, source);
      default:
        return [source.slice(node.position?.start.offset, node.position?.end.offset)];
    }
  });
  return joinStrings(inlines);
}

/** What a reader reads: marks dropped, line breaks as spaces, footnote marks left out. */
export function formatInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.mark === 'break') return ' ';
      return inline.mark === 'note-ref' ? '' : formatInlines(inline.children);
    })
    .join('');
}

/** Takes `length` characters off the front; a mark left empty goes with them. */
export function cutInlines(inlines: readonly Inline[], length: number): Inline[] {
  let left = length;
  const rest: Inline[] = [];
  for (const inline of inlines) {
    const own = formatInlines([inline]).length;
    if (left === 0 || own === 0) rest.push(inline);
    else if (typeof inline === 'string') rest.push(inline.slice(left));
    else if ('children' in inline) {
      const children = cutInlines(inline.children, left);
      if (children.length > 0) rest.push({ ...inline, children });
    }
    left = Math.max(0, left - own);
  }
  return joinStrings(rest);
}
