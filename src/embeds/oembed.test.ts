import { describe, expect, test } from 'vitest';
import { embedKinds, type Embed, type EmbedKind } from './embed.ts';
import { buildOembed, formatOembedPath } from './oembed.ts';
import { startHeights } from './start-heights.content.ts';

const site = new URL('https://norma.pe');
const embed: Embed = {
  kind: 'tramite',
  id: 'trujillo-carnet',
  title: 'Sacar o renovar tu carnet en Trujillo',
  lead: '',
  page: '/tramites/trujillo-carnet/',
  version: 'abc',
  checkedOn: '2026-11-01',
};

describe('what a host learns of an embed', () => {
  test('is what oEmbed 1.0 asks of the type «rich»', () => {
    expect(buildOembed(embed, site)).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Lista de requisitos: Sacar o renovar tu carnet en Trujillo',
      provider_name: 'Norma Circular',
      provider_url: 'https://norma.pe/',
      cache_age: 86_400,
      width: 600,
    });
  });

  test('is a quotation that leads to the page, and a frame of the embed; no script, which hosts strip', () => {
    const { html, title, height } = buildOembed(embed, site);
    expect(html).toBe(
      `<blockquote><a href="https://norma.pe/tramites/trujillo-carnet/">${title}</a></blockquote>` +
        `<iframe src="https://norma.pe/embed/tramite/trujillo-carnet/" title="${title}" width="100%" height="${height}" frameborder="0"></iframe>`,
    );
  });

  test('keeps a title of any letters a text', () => {
    const { html, title } = buildOembed({ ...embed, title: 'A "B" <b>& C' }, site);
    expect(title).toBe('Lista de requisitos: A "B" <b>& C');
    expect(html.match(/A &quot;B&quot; &lt;b&gt;&amp; C/g)).toHaveLength(2);
  });

  test.for(Object.keys(embedKinds) as EmbedKind[])('stands beside the embed: %s', (kind) => {
    expect(formatOembedPath({ kind, id: 'x' })).toBe(`/embed/${kind}/x.json`);
  });

  test.for<[reason: string, height: number, isSound: boolean]>([
    ['the lowest that WordPress shows', 200, true],
    ['lower: WordPress would show more', 199, false],
    ['the highest that WordPress shows', 1000, true],
    ['higher: WordPress would cut it', 1001, false],
    ['no part of a pixel', 640.5, false],
  ])('has a height that WordPress takes as it is: %s', ([, height, isSound]) => {
    const row = { id: 'tramite/trujillo-carnet', wide: height, narrow: 600 };
    expect(startHeights.schema.safeParse(row).success).toBe(isSound);
  });
});
