import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPageAddresses, listSearchPages } from '../search/full-text/list-search-pages.ts';
import { readSearchWords } from '../search/full-text/search.content.ts';

const pages = listSearchPages();

describe('the other pages that the full text finds', () => {
  it.each([
    ['/observaciones/om-011-2012-mpt/', /^Observaciones: OM N°/, 'the doubts about a norm'],
    ['/cartas/vigencia-om-011-2012-mpt/', /Ordenanza Municipal N° 011-2012-MPT$/, 'a letter, its blank filled'],
    ['/cartas/trujillo-carnet/', /carnet/, 'the letter of a procedure'],
    ['/guias/tienda/', /^Tengo una tienda$/, 'a guide'],
    ['/entidades/conam/', /^CONAM, Consejo Nacional del Ambiente$/, 'a body that no roadmap names'],
    ['/hojas/multas-trujillo/', /^Hoja para imprimir: Multas$/, 'a sheet, by its name'],
    ['/acerca/instituciones/', /cambiaron$/, 'a page about the site'],
  ])('hold %s by its title: %s (%s)', (url, title) => {
    expect(pages.filter((page) => page.url === url).map((page) => page.title)).toEqual([expect.stringMatching(title)]);
  });

  it('have an address of their own, words, and no blank left', () => {
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
    const odd = pages.filter(({ title, text }) => text.trim() === '' || /[{}]|undefined/.test(title + text));
    expect(odd.map(({ url }) => url)).toEqual([]);
  });

  // Nothing else would notice a page that goes: no link names it.
  it.each(readSearchWords().others.map(({ page }) => page))('%s has a route', (page) => {
    const route = `src/pages${page.slice(0, -1)}`;
    expect([`${route}.astro`, `${route}/index.astro`].some((file) => existsSync(file))).toBe(true);
  });
});

it('everyday words can be given to pages of plans and norms, too', () => {
  expect(listPageAddresses()).toEqual(
    expect.arrayContaining(['/guias/tienda/', '/planes/estrategia-pml/', '/normas/ley-29419/']),
  );
});
