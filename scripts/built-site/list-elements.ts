import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page with what rules ask of it. */
export interface PageElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** Line of the HTML file, from 1. */
  line: number;
  /** Text directly inside: the code of a script, the rules of a style. */
  text: string;
}

type Node = DefaultTreeAdapterTypes.Node;

function listChildren(node: Node): Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

function readText(node: Node): string {
  return listChildren(node)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
}

/** All elements of a document in reading order, templates and SVG included. */
export function listElements(html: string): PageElement[] {
  const found: PageElement[] = [];
  const waiting: Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node && node.sourceCodeLocation) {
      const attributes = Object.fromEntries(
        node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
      );
      found.push({ tag: node.tagName, attributes, line: node.sourceCodeLocation.startLine, text: readText(node) });
    }
    waiting.push(...listChildren(node).toReversed());
  }
  return found;
}
