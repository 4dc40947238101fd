export { footerNavigation, mainNavigation, siteDescription, siteName, type FrameLink } from './strings.ts';
export type { Crumb } from './crumb.ts';
export { describeNorm, describeProvision } from './describe-norm.ts';
export { listPlace } from './list-place.ts';
export { buildCanonical, buildFileAddress, readSiteOrigin } from './site-address.ts';
