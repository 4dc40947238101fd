import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What is only heard, drawn or run, and what is folded: not what a reader meets first. */
const silent = new Set(['script', 'style', 'template', 'svg', 'select']);
/** Blocks whose text is one thought. */
const blocks = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'label',
  'legend',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'th',
  'small',
  'summary',
]);

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((each) => each.name === name)?.value;
const hasClass = (node: Element, name: string): boolean => (attribute(node, 'class') ?? '').split(' ').includes(name);

const isSilent = (node: Element): boolean =>
  silent.has(node.tagName) ||
  hasClass(node, 'sr') ||
  hasClass(node, 'term-list') ||
  attribute(node, 'hidden') !== undefined;

const isFolded = (node: Node, parent: Element): boolean =>
  parent.tagName === 'details' &&
  attribute(parent, 'open') === undefined &&
  !(isElement(node) && node.tagName === 'summary');

function findLayers(node: Node): Element[] {
  if (isElement(node) && attribute(node, 'data-first-layer') !== undefined) return [node];
  return 'childNodes' in node ? node.childNodes.flatMap(findLayers) : [];
}

/** Texts of the first layer of a page, block by block; undefined where the page has none. */
export function listOwnBlocks(html: string): string[] | undefined {
  const found: string[] = [];
  let text = '';
  const close = (): void => {
    const block = text.replaceAll(/\s+/g, ' ').trim();
    if (block !== '') found.push(block);
    text = '';
  };
  const visit = (node: Node): void => {
    if ('value' in node) text += node.value;
    if (!('childNodes' in node) || (isElement(node) && isSilent(node))) return;
    const isBlock = isElement(node) && blocks.has(node.tagName);
    if (isBlock) close();
    for (const child of node.childNodes) if (!isElement(node) || !isFolded(child, node)) visit(child);
    if (isBlock) close();
  };
  const layers = findLayers(parse(html));
  for (const layer of layers) {
    visit(layer);
    close();
  }
  return layers.length === 0 ? undefined : found;
}
