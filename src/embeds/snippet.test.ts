import { fromHtml } from 'hast-util-from-html';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { buildFrame, buildSnippet } from './snippet.ts';

/** What a browser makes of a snippet: each element with its attributes. */
function readElements(html: string): [name: string, properties: object][] {
  const found: [string, object][] = [];
  visitParents(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
    found.push([tagName, properties]);
  });
  return found;
}

const address = 'https://norma.pe/embed/calculadora/multa/';

describe('the frame that is copied', () => {
  test.for([
    ['a plain title', 'Multas', address],
    ['quotation marks do not end the title', 'La «multa» "más" cara', address],
    ['markup stays text', '</iframe><script>alert(1)</script>', address],
    ['a sign that begins an entity stays itself', 'Compra &amp; venta', address],
    ['answers in the address', 'Multas', `${address}?anio=2024&tema=oscuro`],
    ['a quotation mark does not end the address', 'Multas', `${address}?color="><b>`],
  ] as const)('is one frame: %s', ([, title, src]) => {
    expect(readElements(buildFrame({ title, address: src, height: 640 }))).toEqual([
      ['iframe', expect.objectContaining({ src, title, width: '100%', height: 640, loading: 'lazy' })],
    ]);
  });
});

describe('the snippet', () => {
  const frame = { title: 'Multas', address, height: 640 };

  test('of a site that knows its address brings the script after the frame', () => {
    const elements = readElements(buildSnippet(frame, 'https://norma.pe'));
    expect(elements.map(([name]) => name)).toEqual(['iframe', 'script']);
    expect(elements[1]?.[1]).toEqual({ src: 'https://norma.pe/embed/ajustar.js', async: true });
  });

  test('of one that does not is the frame alone', () => {
    expect(buildSnippet(frame, undefined)).toBe(buildFrame(frame));
  });
});
