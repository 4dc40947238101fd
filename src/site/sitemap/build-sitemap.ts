import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { listReviewDays } from '#views/review-days';
import { isIndexable } from './is-indexable.ts';

/** File of the page at an address, in the folder of the built site. */
const findFile = (folder: URL, address: string): string =>
  fileURLToPath(new URL(`.${decodeURIComponent(new URL(address).pathname)}index.html`, folder));

/**
 * The sitemap of a site that knows its address: each built page that search engines may list, with the day on which its record was last
 * looked at, where it has one. Without an address there is none.
 */
export function buildSitemapIntegrations(site: string | undefined): AstroIntegration[] {
  if (site === undefined) return [];
  let built: URL | undefined;
  const findFolder: AstroIntegration = {
    name: 'built-folder',
    hooks: {
      'astro:build:done': ({ dir }) => {
        built = dir;
      },
    },
  };
  const isListed = (address: string): boolean =>
    built !== undefined && isIndexable(readFileSync(findFile(built, address), 'utf8'));
  const pages = sitemap({
    filter: isListed,
    serialize: (item) => {
      const lastmod = listReviewDays().get(new URL(item.url).pathname);
      return { ...item, ...(lastmod !== undefined && { lastmod }) };
    },
  });
  return [findFolder, pages];
}
