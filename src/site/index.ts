/**
 * The frame around every page: head, header, crumbs, footer, security policy, and the address of the site.
 * `.astro` files are taken by path. Begin with `Page.astro`; words of the frame are in `strings.ts`.
 */
export { footerNavigation, mainNavigation, siteDescription, siteName, type FrameLink } from './strings.ts';
export { buildCanonical, buildFileAddress, readSiteOrigin } from './site-address.ts';
