import type { Issue } from '#errors';
import { sitemapFile } from '#site';
import { isIndexed } from '../../built-site/is-indexed.ts';
import type { BuiltSite } from '../../built-site/read-built-site.ts';

const rule = 'sitemap';

const listLocations = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url);

/** Addresses of the sitemap and its parts; those of files that are not there are told. */
function readSitemap(siteUrl: string, read: (file: string) => string): string[] {
  const parts = listLocations(read(sitemapFile)).map((url) => url.replace(`${siteUrl}/`, ''));
  return parts.flatMap((part) => listLocations(read(part)));
}

/**
 * With the site's address known, the sitemap names each page that search engines may list, once, and no other, and robots.txt names the
 * sitemap. Without it neither does.
 */
export function checkSitemap(
  { pages, files }: Pick<BuiltSite, 'pages' | 'files'>,
  siteUrl: string | undefined,
  read: (file: string) => string,
): Issue[] {
  const report = (file: string, message: string): Issue => ({ rule, place: { file: `dist/${file}` }, message });
  const named = /^Sitemap: (.*)$/mu.exec(files.has('robots.txt') ? read('robots.txt') : '')?.[1];
  const wanted = siteUrl === undefined ? undefined : `${siteUrl}/${sitemapFile}`;
  const isThere = files.has(sitemapFile);
  const wrongName =
    named === wanted
      ? []
      : [report('robots.txt', `Nombra «${named ?? 'ninguno'}» como mapa del sitio; es «${wanted ?? 'ninguno'}».`)];
  if (siteUrl === undefined) {
    return [
      ...wrongName,
      ...(isThere ? [report(sitemapFile, 'Sin SITE_URL no hay direcciones completas: no va un mapa.')] : []),
    ];
  }
  if (!isThere) return [...wrongName, report(sitemapFile, 'Falta el mapa del sitio.')];
  const listed = readSitemap(siteUrl, read);
  const expected = new Set(pages.filter(isIndexed).map(({ path }) => `${siteUrl}${path}`));
  const missing = [...expected].filter((url) => !listed.includes(url));
  const others = listed.filter((url, index) => !expected.has(url) || listed.indexOf(url) < index);
  return [
    ...wrongName,
    ...missing.map((url) => report(sitemapFile, `Falta «${url}», que los buscadores pueden listar.`)),
    ...others.map((url) =>
      report(sitemapFile, `Sobra «${url}»: está dos veces, no está en el sitio o pide que no se liste.`),
    ),
  ];
}
