import { describe, expect, test } from 'vitest';
import { parseAtom, validateAtom } from './atom.fixture.ts';
import { buildAtom, type FeedHead } from './build-atom.ts';
import type { News } from './news.ts';

const head: FeedHead = {
  path: '/normas/x.atom',
  title: 'A & B <x>',
  what: 'Qué «cambia» & qué no',
  page: '/normas/x/',
};

const buildNews = (key: string, day: string, words = 'Se publicó'): News => ({
  kind: 'publicacion',
  key,
  day,
  title: words,
  text: words,
  href: `/normas/${key}/#estado`,
  norms: [key],
  entities: [],
});

const hostile = 'Ley <script>alert(1)</script> & «]]>» \u00a0"a"';
const news = [buildNews('a', '2017-12-22'), buildNews('b', '2026-11-29', hostile), buildNews('c', '2026-11-29')];

describe('a feed', () => {
  const feed = parseAtom(buildAtom(head, news, undefined));

  test('has what Atom asks of it, and the day of its newest', () => {
    expect(feed).toMatchObject({
      id: 'tag:norma-circular,2026:canal/normas/x',
      title: 'A & B <x>',
      updated: '2026-11-29T17:00:00.000Z',
      author: 'Norma Circular',
      lang: 'es-PE',
    });
  });

  test('is sound by the grammar of Atom, and what is not is found', async () => {
    const contents = buildAtom(head, news, undefined);
    const broken = [
      contents.replace(/<id>.*?<\/id>/u, ''),
      contents.replace('T17:00:00.000Z', ''),
      contents.replace('</entry>', ''),
      contents.replace('rel="self"', 'rel="self" target="x"'),
    ];
    expect(await validateAtom([{ fileName: 'x.xml', contents }])).toEqual([]);
    for (const text of broken) expect(await validateAtom([{ fileName: 'x.xml', contents: text }])).not.toEqual([]);
  });

  test('tells the newest first, and those of one day by their names', () => {
    expect(feed.entries.map(({ id }) => id)).toEqual(
      ['b', 'c', 'a'].map((key) => `tag:norma-circular,2026:novedad/publicacion/${key}`),
    );
  });

  test('says words as words, whatever is in them', () => {
    const [entry] = feed.entries;
    expect(entry?.title).not.toContain('<script');
    expect(entry?.title).toContain('&lt;script&gt;');
    expect(entry?.title).toContain(']]&gt;');
  });

  test('is the same bytes in whatever order its news come', () => {
    expect(buildAtom(head, news.toReversed(), undefined)).toBe(buildAtom(head, news, undefined));
  });

  test('cannot be without news', () => {
    expect(() => buildAtom(head, [], undefined)).toThrow('no news');
  });
});

describe('addresses', () => {
  test.for([
    [undefined, '', 'paths: who fetched the feed knows where from'],
    ['https://normas.pe', 'https://normas.pe', 'whole where the site is known'],
  ] as const)('with the site at %s they begin with «%s»: %s', ([site, start]) => {
    const text = buildAtom(head, news, site);
    const { links, entries } = parseAtom(text);
    expect(links).toEqual([
      { rel: 'alternate', href: `${start}/normas/x/` },
      { rel: 'self', href: `${start}/normas/x.atom` },
    ]);
    expect(entries.map(({ href }) => href)).toContain(`${start}/normas/a/#estado`);
    expect(text).not.toContain('.invalid');
  });

  test('ids are the same wherever the site stands', () => {
    const [here, there] = [undefined, 'https://otro.pe'].map((site) => parseAtom(buildAtom(head, news, site)));
    expect(here?.id).toBe(there?.id);
    expect(here?.entries.map(({ id }) => id)).toEqual(there?.entries.map(({ id }) => id));
  });
});
