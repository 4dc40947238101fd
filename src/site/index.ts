/**
 * The frame around every page: head, header, crumbs, footer, security policy, and the address of the site.
 * `.astro` files are taken by path. Begin with `Page.astro`; words of the frame are in `strings.ts`.
 */
export { siteDescription, siteName, type FrameLink } from './strings.ts';
export { buildReportLink, readContact } from './report-address.ts';
export { buildCanonical, readSiteOrigin } from './site-address.ts';
export { buildRobots, sitemapFile } from './sitemap/robots.ts';
