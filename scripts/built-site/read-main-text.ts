import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that do not part words; all others stand apart from their neighbours. */
const INLINE = new Set(
  'a abbr b bdi cite code data dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);

/** Elements whose content is not text of the page. */
const SILENT = new Set(['script', 'style', 'template', 'svg']);

function findMain(node: Node): Node | undefined {
  if ('tagName' in node && node.tagName === 'main') return node;
  if (!('childNodes' in node)) return undefined;
  return node.childNodes.map(findMain).find((found) => found !== undefined);
}

function isSkipped(node: Node, skip: (name: string, attributes: Record<string, string>) => boolean): boolean {
  if (!('tagName' in node)) return false;
  return (
    SILENT.has(node.tagName) ||
    skip(node.tagName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])))
  );
}

/** Plain text of a page's `<main>`; `skip` leaves elements out by name and attributes. */
export function readMainText(
  html: string,
  skip: (name: string, attributes: Record<string, string>) => boolean = () => false,
): string {
  const document = parse(html);
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if ('value' in node) pieces.push(node.value);
    if (!('childNodes' in node) || isSkipped(node, skip)) return;
    const apart = 'tagName' in node && !INLINE.has(node.tagName) ? ' ' : '';
    pieces.push(apart);
    node.childNodes.forEach(visit);
    pieces.push(apart);
  };
  visit(findMain(document) ?? document);
  return pieces.join('').replaceAll(/\s+/g, ' ').trim();
}
