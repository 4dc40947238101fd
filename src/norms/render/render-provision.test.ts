import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '#text';
import { listNormBlocks } from '../tree/norm-blocks.ts';
import { buildOutline, formatBlock } from '../tree/norm-outline.ts';
import type { NormTree, Provision } from '../tree/norm-tree.ts';
import { parseNormText } from '../parse/parse-norm-text.ts';
import { walkProvisions } from '../tree/walk-tree.ts';
import type { RenderContext } from './render-context.ts';
import type { TextLink } from './render-inlines.ts';
import { renderArticle, renderChildren } from './render-provision.ts';
import { renderWholeText } from './render-whole-text.ts';

function buildContext(articleLevel: 2 | 3, links: ReadonlyMap<number, TextLink[]> = new Map()): RenderContext {
  return {
    articleLevel,
    findLinks: (block) => links.get(block) ?? [],
    findPath: (eId) => `/normas/x/#${eId}`,
    renderMargin: () => '',
  };
}

function parse(...blocks: string[]): NormTree {
  return parseNormText(blocks.join('\n\n')).tree;
}

function renderBlocks(...blocks: string[]): string {
  return renderChildren(parse(...blocks).children, buildContext(2));
}

function findProvision(tree: NormTree, eId: string): Provision {
  const found = [...walkProvisions(tree.children)].find((provision) => provision.eId === eId);
  if (!found) throw new Error(`no ${eId}`);
  return found;
}

describe('renderChildren', () => {
  it.each<[reason: string, blocks: string[], html: RegExp]>([
    [
      'text in HTML is text',
      ['#### Artículo 1.-', '<img onerror="x"> & <b>'],
      /<p>&lt;img onerror="x"&gt; &amp; &lt;b&gt;<\/p>/,
    ],
    [
      'the editor speaks without brackets',
      ['# ANEXO 1', '[Imagen no disponible]'],
      /<p class="omitted">Imagen no disponible<\/p>/,
    ],
    ['a printed ellipsis keeps its brackets', ['# ANEXO 1', '[...]'], /<p>\[...\]<\/p>/],
    [
      'a disposition that begins with a list loses nothing',
      ['## DISPOSICIONES', 'Primera.-', '- a) Uno'],
      /Primera\.-<\/a> <span><\/span><\/p><ol.*Uno/,
    ],
    [
      'a numeral without a name has no empty heading',
      ['#### Artículo 1.-', '##### 1.1.', 'Texto'],
      /<div class="numeral" id="art_1__para_1-1"><a [^>]*>1\.1\.<\/a> <\/div><p>Texto/,
    ],
    [
      'the parts of an annex keep their marker',
      ['# ANEXO 2 B', '# ANEXO 2. B-1\n# CUADRO'],
      /<h4 id="att_2-b-1">ANEXO 2\. B-1<br>CUADRO<\/h4>/,
    ],
    [
      'a note, its mark and the way back',
      ['#### Artículo 1.-', 'Uno[^1] y otra vez[^1].', '[^1]: FUENTE'],
      /<a id="fnref_1" href="#fn_1" aria-label="Nota 1">1<\/a><\/sup> y otra vez<sup><a href="#fn_1" aria-label="Nota 1">.*<p class="footnote" id="fn_1"><a href="#fnref_1" aria-label="Volver al texto de la nota 1">1<\/a> FUENTE/,
    ],
    [
      'a row of labels in a table is a header',
      ['#### Artículo 1.-', '| | |\n| --- | --- |\n| **A** | **B** |\n| **1** | 2 |'],
      /<tr id="[^"]+"><th scope="col">A<\/th><th scope="col">B<\/th><\/tr><tr id="[^"]+"><th scope="row">1<\/th><td>2<\/td>/,
    ],
  ])('%s', (_, blocks, html) => {
    expect(renderBlocks(...blocks)).toMatch(html);
  });

  it('a mark whose note stands on another page is no link', () => {
    const tree = parse('#### Artículo 1.-', 'Uno[^1].', '#### Artículo 2.-', '[^1]: FUENTE');
    expect(renderArticle(findProvision(tree, 'art_1'), buildContext(2))).toContain('Uno<sup>1</sup>.');
    expect(renderArticle(findProvision(tree, 'art_2'), buildContext(2))).toContain(
      '<p class="footnote" id="fn_1">1 FUENTE</p>',
    );
  });

  it('a link in a cell goes over the end of its line', () => {
    const tree = parse('| A |\n| --- |\n| Ordenanza N°⏎003-2008-MPT rige |');
    const cell = listNormBlocks(tree).find(({ text }) => text.startsWith('Ordenanza'));
    const links = new Map([[cell?.block ?? -1, [{ start: 10, end: 25, href: '/x' }]]]);
    expect(cell?.text.slice(10, 25)).toBe('N°\n003-2008-MPT');
    expect(renderChildren(tree.children, buildContext(2, links))).toContain(
      '<td>Ordenanza <a class="cite" href="/x">N°<br>003-2008-MPT</a> rige</td>',
    );
  });
});

describe('renderArticle', () => {
  it('puts marker and name in one heading, with our notes beside them', () => {
    const context = { ...buildContext(2), renderMargin: () => '<p>Nota</p>' };
    const html = renderArticle(findProvision(parse('#### Artículo 1.- OBJETO', 'Texto'), 'art_1'), context);
    expect(html).toContain('<h2><span>Artículo 1.-</span> OBJETO</h2>');
    expect(html).toContain('<div class="margin"><p>Nota</p></div>');
  });

  it('shows the number that the editor supplies once', () => {
    const html = renderArticle(findProvision(parse('# [Anexo N° 2]\n# CENSO'), 'att_2'), buildContext(2));
    expect(html.match(/Anexo N°/g)).toHaveLength(2);
    expect(html).toContain('<span class="omitted">Anexo N°\u00a02</span></span> CENSO</h2>');
  });
});

/** Characters of a text, spaces left out. */
function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

/** Characters of HTML that a reader sees, the marks of notes left out. */
function readHtml(html: string): string {
  const text = html
    .replace(/<sup>.*?<\/sup>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return squeeze(text);
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // As in the check of the built site: our lists keep their role, and a table scrolls in a region of its own.
  rules: { 'no-redundant-role': 'off', 'prefer-native-element': ['error', { exclude: ['region'] }] },
});

async function listFaults(html: string): Promise<string[]> {
  const page = `<!DOCTYPE html><html lang="es"><head><title>x</title></head><body><main><h1>x</h1>${html}</main></body></html>`;
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe.each(['om-011-2012-mpt', 'da-002-2016-mpc'])('the pages of %s', (id) => {
  const source = splitFrontMatter(readFileSync(`content/norms/${id}.mdx`, 'utf8'))?.body ?? '';
  const { tree } = parseNormText(source);
  const outline = buildOutline(tree);
  const pages = outline
    .filter(({ eId, page }) => page === eId)
    .map(({ eId }) => ({ eId, html: renderArticle(findProvision(tree, eId), buildContext(2)) }));
  const whole = renderWholeText(tree, buildContext(3));

  it('are valid HTML', async () => {
    expect(await listFaults(whole)).toEqual([]);
    for (const { eId, html } of pages) expect([eId, await listFaults(html)]).toEqual([eId, []]);
  });

  it('hold the place of every provision', () => {
    const html = new Map(pages.map((page) => [page.eId, page.html]));
    const lost = outline.filter(({ eId, page }) => !(html.get(page ?? '') ?? whole).includes(` id="${eId}"`));
    expect(lost).toEqual([]);
  });

  it('hold every word of the text and every marker', () => {
    const all = readHtml(whole + pages.map(({ html }) => html).join(''));
    const words = listNormBlocks(tree).map(({ text }) => text.replace(/^\[(.*)\]$/s, '$1'));
    const markers = [...walkProvisions(tree.children)].map(({ marker = '', heading = [], editorial }) =>
      editorial ? '' : [marker, ...heading.map(formatBlock)].join(''),
    );
    expect([...words, ...markers].filter((text) => !all.includes(squeeze(text)))).toEqual([]);
  });
});
