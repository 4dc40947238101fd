import { describe, expect, test } from 'vitest';
import { parsePage } from '../../built-site/read-built-site.ts';
import { checkSitemap } from './sitemap.ts';

const SITE = 'https://normas.pe';
const pages = [
  ['index.html', ''],
  ['normas/index.html', ''],
  ['embed/x/index.html', '<meta name="robots" content="noindex">'],
  ['viejo/index.html', '<meta http-equiv="refresh" content="0;url=/normas/">'],
].map(([file = '', head = '']) => parsePage(file, `<!doctype html><html><head>${head}</head></html>`));

const list = (...urls: string[]): string => urls.map((url) => `<url><loc>${url}</loc></url>`).join('');
const index = list(`${SITE}/sitemap-0.xml`);
const robots = `User-agent: *\nSitemap: ${SITE}/sitemap-index.xml\n`;

function check(siteUrl: string | undefined, built: Record<string, string>): number {
  const files = new Map(Object.entries(built));
  return checkSitemap({ pages, files: new Set(files.keys()) }, siteUrl, (file) => files.get(file) ?? '').length;
}

describe('with the address of the site', () => {
  test.for([
    [[`${SITE}/`, `${SITE}/normas/`], robots, 0, 'the pages that may be listed'],
    [[`${SITE}/`], robots, 1, 'one is missing'],
    [[`${SITE}/`, `${SITE}/normas/`, `${SITE}/embed/x/`], robots, 1, 'a frame'],
    [[`${SITE}/`, `${SITE}/normas/`, `${SITE}/viejo/`], robots, 1, 'an old address'],
    [[`${SITE}/`, `${SITE}/normas/`, `${SITE}/normas/`], robots, 1, 'a page twice'],
    [[`${SITE}/`, `${SITE}/normas/`], 'User-agent: *\n', 1, 'robots.txt does not name it'],
  ] as const)('%j: %3$s', ([urls, text, count]) => {
    expect(check(SITE, { 'robots.txt': text, 'sitemap-index.xml': index, 'sitemap-0.xml': list(...urls) })).toBe(count);
  });

  test('it must be there', () => {
    expect(check(SITE, { 'robots.txt': robots })).toBe(1);
  });
});

describe('without it', () => {
  test.for([
    [{ 'robots.txt': 'User-agent: *\n' }, 0, 'no sitemap, and none is named'],
    [{ 'robots.txt': robots }, 1, 'one is named'],
    [{ 'robots.txt': '', 'sitemap-index.xml': index }, 1, 'one is there'],
  ] as const)('%j: %d (%s)', ([built, count]) => {
    expect(check(undefined, built)).toBe(count);
  });
});
