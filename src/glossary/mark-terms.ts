import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { buildTermFinder } from '#terms';

/** A term to be marked in a text, and where its definition is. */
export interface TermToMark {
  id: string;
  /** Spellings, whole words. */
  forms: string[];
  path: string;
  /** Provision that defines it: its own words are not marked there. */
  eId?: string;
}

/** Where no link may stand, headings, marks of notes, and what is not the norm's: our notes and the editor's words. */
const closed = new Set(['a', 'button', 'sup', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'aside']);
const closedClasses = ['margin', 'omitted', 'sr', 'marker'];

const hasClass = ({ properties }: Element, names: readonly string[]): boolean =>
  Array.isArray(properties.className) && names.some((name) => (properties.className as unknown[]).includes(name));

const isClosed = (node: Root | RootContent): boolean =>
  node.type === 'element' && (closed.has(node.tagName) || hasClass(node, closedClasses));

const buildLink = (path: string, value: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['cite', 'term'], href: path },
  children: [{ type: 'text', value }],
});

/** Makes the first of each term in the text of a norm a link to its definition; not a letter of the text changes. */
export function markTerms(html: string, terms: readonly TermToMark[]): string {
  if (terms.length === 0) return html;
  const find = buildTermFinder(terms);
  const tree = fromHtml(html, { fragment: true });
  const used = new Set<string>();
  visitParents(tree, 'text', (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (!parent || ancestors.some(isClosed)) return undefined;
    const around = new Set(ancestors.flatMap((each) => (each.type === 'element' ? [each.properties.id] : [])));
    const own = terms.filter(({ eId }) => eId !== undefined && around.has(eId)).map(({ id }) => id);
    const found = find(node.value, new Set([...used, ...own]));
    if (found.length === 0) return undefined;
    const parts: ElementContent[] = [];
    let end = 0;
    for (const { term, start, end: next } of found) {
      used.add(term.id);
      parts.push({ type: 'text', value: node.value.slice(end, start) });
      parts.push(buildLink(term.path, node.value.slice(start, next)));
      end = next;
    }
    parts.push({ type: 'text', value: node.value.slice(end) });
    const index = parent.children.indexOf(node);
    const kept = parts.filter((part) => part.type !== 'text' || part.value !== '');
    parent.children.splice(index, 1, ...kept);
    return [SKIP, index + kept.length];
  });
  return used.size === 0 ? html : toHtml(tree);
}
