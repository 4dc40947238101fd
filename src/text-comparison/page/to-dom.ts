import type { Element, ElementContent } from 'hast';
import { buildElement } from '#forms';

/** Properties whose attribute has another name. */
const attributes: Readonly<Record<string, string>> = { className: 'class', ariaLabelledBy: 'aria-labelledby' };

function buildChild(child: ElementContent): Node | string {
  if (child.type === 'text') return child.value;
  return child.type === 'element' ? buildNode(child) : '';
}

/** Nodes of the page out of markup as data; text stays text, never HTML. */
export function buildNode({ tagName, properties, children }: Element): HTMLElement {
  const named = Object.entries(properties).map(([name, value]) => [
    attributes[name] ?? name,
    Array.isArray(value) ? value.join(' ') : String(value),
  ]);
  return buildElement(
    tagName as keyof HTMLElementTagNameMap,
    Object.fromEntries(named) as Record<string, string>,
    ...children.map(buildChild),
  );
}
