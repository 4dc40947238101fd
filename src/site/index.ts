export { siteName, type FrameLink } from './strings.ts';
export { buildCanonical, readSiteOrigin } from './site-address.ts';
