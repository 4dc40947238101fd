import { expect, test } from 'vitest';
import { parsePage } from '../../built-site/read-built-site.ts';
import { checkFeeds } from './feeds.ts';

const link = (href: string): string => `<link rel="alternate" type="application/atom+xml" href="${href}">`;
const files = new Set(['normas/x.atom', 'entidades/mp.atom', 'novedades/todas.atom']);

test.for([
  ['normas/x/', link('/normas/x.atom'), 0, 'a norm with its feed'],
  ['normas/x/', '<a rel="alternate" href="/normas/x.atom">Avisos</a>', 0, 'in words'],
  ['normas/x/', '<link rel="alternate" href="/normas/x.atom">', 1, 'of no type'],
  ['normas/x/', '<a href="/normas/x.atom">Avisos</a>', 1, 'as if it were another page'],
  ['normas/x/', '', 1, 'none'],
  ['normas/x/', link('/normas/y.atom'), 1, 'that of another'],
  ['normas/x/', link('/normas/x.atom').repeat(2), 1, 'twice'],
  ['normas/x/art_1/', '', 0, 'an article has none of its own'],
  ['entidades/mp/', link('/entidades/mp.atom'), 0, 'an entity with news'],
  ['entidades/nada/', '', 0, 'an entity of which there is nothing to tell'],
  ['', link('/novedades/todas.atom'), 0, 'the first page'],
  ['novedades/', '', 1, 'the news without it'],
] as const)('%s with %s: %d (%s)', ([path, html, count]) => {
  const page = parsePage(`${path}index.html`, `<!doctype html><html><head></head><body>${html}</body></html>`);
  expect(checkFeeds({ pages: [page], files })).toHaveLength(count);
});
