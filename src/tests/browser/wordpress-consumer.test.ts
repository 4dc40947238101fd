import { fromHtml } from 'hast-util-from-html';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { discoverOembed, embedAddress, filterOembed } from './wordpress-consumer.ts';

const secret = 'aB3dE6gH9k';

/** Elements with their attributes by name, and all text; undefined where nothing is shown. */
function readHtml(html: string | undefined): { elements: unknown[]; text: string } | undefined {
  if (html === undefined) return undefined;
  const elements: unknown[] = [];
  let text = '';
  visitParents(fromHtml(html, { fragment: true }), (node) => {
    if (node.type === 'element') elements.push([node.tagName, node.properties]);
    if (node.type === 'text') text += node.value;
  });
  return { elements, text };
}

describe('what a provider gives is filtered as WordPress 6.8.12 did it', () => {
  const locked = 'class="wp-embedded-content" sandbox="allow-scripts" security="restricted"';
  const hidden = 'style="position: absolute; visibility: hidden;"';
  test.for<[reason: string, html: string, shown: string | undefined]>([
    [
      'a frame alone is locked, and loses its style',
      '<iframe src="https://norma.pe/embed/x/" title="X" width="600" height="640" style="border:0" loading="lazy"></iframe>',
      `<iframe ${locked} src="https://norma.pe/embed/x/#?secret=${secret}" data-secret="${secret}" title="X" width="600" height="640"></iframe>`,
    ],
    [
      'behind a quotation it is hidden; scripts and other attributes go',
      '<blockquote class="x" data-a="b"><a href="https://norma.pe/x/" target="_blank">X &amp; <b>Y</b></a></blockquote><iframe src="https://norma.pe/embed/x/?a=1&amp;b=2" title="X &quot;Y&quot;" width="100%" height="640" frameborder="0" allow="camera" onload="alert(1)"></iframe><script src="https://norma.pe/a.js"></script>',
      `<blockquote class="wp-embedded-content" data-secret="${secret}"><a href="https://norma.pe/x/">X &amp; Y</a></blockquote><iframe ${locked} ${hidden} src="https://norma.pe/embed/x/?a=1&#038;b=2#?secret=${secret}" data-secret="${secret}" title="X &quot;Y&quot;" width="100%" height="640" frameborder="0"></iframe>`,
    ],
    [
      'what stands around it goes',
      '<p>Antes</p><div><iframe src="https://norma.pe/embed/x/"></iframe></div><p>Después</p>',
      `<iframe ${locked} src="https://norma.pe/embed/x/#?secret=${secret}" data-secret="${secret}"></iframe>`,
    ],
    [
      'a quotation behind the frame is none',
      '<iframe src="https://norma.pe/embed/x/"></iframe><blockquote>Después</blockquote>',
      `<iframe ${locked} src="https://norma.pe/embed/x/#?secret=${secret}" data-secret="${secret}"></iframe>`,
    ],
    ['a quotation alone is nothing', '<blockquote><a href="https://norma.pe/x/">X</a></blockquote>', undefined],
    ['a script alone is nothing', '<script>alert(1)</script>', undefined],
  ])('%s', ([, html, shown]) => {
    expect(readHtml(filterOembed(html, secret))).toEqual(readHtml(shown));
  });
});

const link = '<link rel="alternate" type="application/json+oembed" href="https://norma.pe/embed/x.json?a=1&amp;b=2">';
const found = 'https://norma.pe/embed/x.json?a=1&b=2';

describe('where the oEmbed of a page is', () => {
  test.for<[reason: string, html: string, address: string | undefined]>([
    ['a link of the head', `<head>${link}</head>`, found],
    ['with capitals, closed', `<HEAD>${link.replace('>', '/>')}</HEAD>`, found],
    ['a link of the body is not looked for', `<head></head><body>${link}`, undefined],
    ['another kind of link is none', `<head>${link.replace('json+oembed', 'ld+json')}</head>`, undefined],
    ['what comes late is not read', `<head>${' '.repeat(153_600)}${link}</head>`, undefined],
    ['a page without', '<head></head>', undefined],
  ])('%s', ([, html, address]) => {
    expect(discoverOembed(html)).toBe(address);
  });
});

describe('an address in a post', () => {
  const frame = '<iframe src="https://norma.pe/embed/x/"></iframe>';
  test.for<[reason: string, data: object, isShown: boolean]>([
    ['what is rich is shown', { type: 'rich', html: frame }, true],
    ['a link is left as it is', { type: 'link', html: frame }, false],
    ['without HTML it is left as it is', { type: 'rich' }, false],
  ])('%s', async ([, data, isShown]) => {
    const asked: string[] = [];
    const read = (address: string) => {
      asked.push(address);
      return Promise.resolve(asked.length === 1 ? `<head>${link}</head>` : JSON.stringify(data));
    };
    expect((await embedAddress('https://norma.pe/x/', { read, secret })) !== undefined).toBe(isShown);
    expect(asked[1]).toBe(`${found}&maxwidth=600&maxheight=900&dnt=1&format=json`);
  });
});
