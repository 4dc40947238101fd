import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { buildTermFinder, type FoundTerm } from './find-terms.ts';
import type { Term } from './term.schema.ts';

/** A piece of a page whose hard words lead to what they mean, and the terms it used, in their order. */
export interface ExplainedHtml {
  html: string;
  used: readonly Term[];
  /** Ids of those that stand on paper: in the first layer, or in what is marked `data-on-paper` beside it; all, where none does. */
  printed: ReadonlySet<string>;
}

/** Where no link may stand, or where the words are not ours to read: what is pressed or ticked, drawn, run or only heard. */
const closed = new Set([
  'a',
  'button',
  'label',
  'summary',
  'legend',
  'script',
  'style',
  'svg',
  'template',
  'select',
  'option',
  'h1',
]);

/** What is only heard, and answers to be tapped. */
const closedClasses = ['sr', 'asks'];

const isClosed = (node: Root | RootContent): boolean =>
  node.type === 'element' &&
  (closed.has(node.tagName) || closedClasses.some((name) => hasClass(node, name)) || 'dataOfficial' in node.properties);

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function buildLink({ term: { id } }: FoundTerm, words: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['term'], href: `#palabra-${id}`, id: `donde-${id}` },
    children: [{ type: 'text', value: words }],
  };
}

function split({ value }: Text, found: readonly FoundTerm[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const each of found) {
    parts.push({ type: 'text', value: value.slice(end, each.start) });
    parts.push(buildLink(each, value.slice(each.start, each.end)));
    end = each.end;
  }
  parts.push({ type: 'text', value: value.slice(end) });
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

/** A line that explains the hard words of its attribute: those of a label, which may have no link. */
function buildWordsLine(words: string, found: readonly FoundTerm[]): ElementContent[] {
  const links = found.map((each) => buildLink(each, words.slice(each.start, each.end)));
  return links.flatMap((link, index) => [{ type: 'text', value: index === 0 ? 'Qué quiere decir: ' : ', ' }, link]);
}

const isPrinted = (node: Root | RootContent): boolean =>
  node.type === 'element' && ('dataFirstLayer' in node.properties || 'dataOnPaper' in node.properties);

/** Makes the first of each hard word in a piece of HTML a link to its explanation; `data-explains` holds words of a label beside it. */
export function explainHtml(html: string, terms: readonly Term[]): ExplainedHtml {
  const find = buildTermFinder(terms);
  const tree = fromHtml(html, { fragment: true });
  const used: Term[] = [];
  const printed = new Set<string>();
  const take = (text: string, ancestors: readonly (Root | RootContent)[]): FoundTerm[] => {
    const found = find(text, new Set(used.map(({ id }) => id)));
    used.push(...found.map(({ term }) => term));
    if (ancestors.some(isPrinted)) for (const { term } of found) printed.add(term.id);
    return found;
  };
  visitParents(tree, (node, ancestors) => {
    const parent = ancestors.at(-1);
    if (!parent || ancestors.some(isClosed)) return undefined;
    const index = parent.children.indexOf(node as ElementContent);
    const replace = (...parts: ElementContent[]): [typeof SKIP, number] => {
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    };
    if (node.type === 'element' && typeof node.properties['dataExplains'] === 'string') {
      const { dataExplains: words, ...properties } = node.properties;
      const children = buildWordsLine(words, take(words, ancestors));
      return children.length === 0 ? replace() : replace({ ...node, properties, children });
    }
    const found = node.type === 'text' ? take(node.value, ancestors) : [];
    return node.type === 'text' && found.length > 0 ? replace(...split(node, found)) : undefined;
  });
  return { html: toHtml(tree), used, printed: printed.size > 0 ? printed : new Set(used.map(({ id }) => id)) };
}
