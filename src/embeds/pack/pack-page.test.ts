import { describe, expect, test } from 'vitest';
import { packPage, type PackContext } from './pack-page.ts';

const context: PackContext = {
  embeds: new Map([
    ['/calculadoras/multa/', '/embed/calculadora/multa/'],
    ['/tramites/que-me-toca/trujillo/', '/embed/que-me-toca/trujillo/'],
  ]),
  scripts: '/embed/partes/',
  read: (address) => `{"from":"${address}"}`,
};

const pack = (body: string) => packPage(`<!doctype html><html><head></head><body>${body}</body></html>`, context);

/** The body of a packed page. */
const packBody = (body: string): string => /<body>([^]*)<\/body>/.exec(pack(body).html)?.[1] ?? '';

describe('a page is packed', () => {
  const outside = 'target="_blank" rel="noopener"';
  test.for<[reason: string, body: string, packed: string]>([
    [
      'a module becomes a classic script that waits for the page',
      '<script type="module" src="/_astro/Form.B-C.js"></script>',
      '<script src="/embed/partes/parte_Form_B_C.js" defer></script>',
    ],
    ['a classic script stays', '<script src="/embed/marco.js"></script>', '<script src="/embed/marco.js"></script>'],
    [
      'a link to a page that can be taken stays in the frame',
      '<a href="/tramites/que-me-toca/trujillo/">x</a>',
      '<a href="/embed/que-me-toca/trujillo/">x</a>',
    ],
    [
      'with its answers and its place',
      '<a href="/calculadoras/multa/?uit=2024#resultado">x</a>',
      '<a href="/embed/calculadora/multa/?uit=2024#resultado">x</a>',
    ],
    ['any other opens the page in full', '<a href="/normas/x/">x</a>', `<a href="/normas/x/" ${outside}>x</a>`],
    ['so does one that leaves the site', '<a href="https://x.pe/">x</a>', `<a href="https://x.pe/" ${outside}>x</a>`],
    ['a place in the page stays in it', '<a href="#requisitos">x</a>', '<a href="#requisitos">x</a>'],
    ['a download stays', '<a href="/x.csv" download>x</a>', '<a href="/x.csv" download>x</a>'],
    [
      'the link to the page in full is not turned back into the frame',
      '<a href="/calculadoras/multa/" target="_blank" rel="noopener" data-full>x</a>',
      `<a href="/calculadoras/multa/" ${outside} data-full="">x</a>`,
    ],
    ['an anchor that leads nowhere stays', '<a id="x">x</a>', '<a id="x">x</a>'],
    [
      'what a tool would fetch stands in the page',
      '<x-tool data-rules="/calculadoras/multa.json"></x-tool>',
      '<x-tool data-parameters="{&#x22;from&#x22;:&#x22;/calculadoras/multa.json&#x22;}"></x-tool>',
    ],
    [
      'so does one that the page keeps ready',
      '<template><a href="/normas/x/">x</a></template>',
      `<template><a href="/normas/x/" ${outside}>x</a></template>`,
    ],
    ['text stays as it is', '<p>S/ 15.40 «x» &lt;b&gt;</p>', '<p>S/ 15.40 «x» &#x3C;b></p>'],
  ])('%s', ([, body, packed]) => {
    expect(packBody(body)).toBe(packed);
  });

  test('and says which modules it asks for', () => {
    const { modules } = pack(
      '<script type="module" src="/_astro/a.js"></script><script type="module" src="/_astro/b.js"></script><script src="/c.js"></script>',
    );
    expect(modules).toEqual(['/_astro/a.js', '/_astro/b.js']);
  });

  test('and stays a whole page', () => {
    expect(pack('').html).toMatch(/^<!doctype html><html>/);
  });
});
