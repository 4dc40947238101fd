/** Name of the file that lists the parts of the sitemap. */
export const sitemapFile = 'sitemap-index.xml';

/** The whole of robots.txt. A sitemap has whole addresses only: without the site's there is none, and nothing is said of it. */
export function buildRobots(site: URL | undefined): string {
  const lines = [
    'User-agent: *',
    'Allow: /',
    ...(site ? ['', `Sitemap: ${new URL(`/${sitemapFile}`, site).href}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
