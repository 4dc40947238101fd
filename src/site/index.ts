export { footerNavigation, mainNavigation, siteDescription, siteName, type FrameLink } from './strings.ts';
export { buildCanonical, buildFileAddress, readSiteOrigin } from './site-address.ts';
