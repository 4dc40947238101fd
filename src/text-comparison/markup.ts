import type { Element, ElementContent, Properties } from 'hast';

/** An element of markup as data: HTML at build, nodes in the browser. Text stays text. */
export function h(tagName: string, properties: Properties, ...children: readonly (ElementContent | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children
      .filter((child) => child !== '')
      .map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
