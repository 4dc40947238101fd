/**
 * Parts of a page that know no room: icons, page head, downloads, source links, base styles.
 * `.astro` and `.css` files are taken by path. Begin with `styles/tokens.css`.
 */
export type { LinkSource, SourceLink } from './source-link.ts';
export type { KeptElsewhere, ToldProgress } from './kept-elsewhere.ts';
export { fillPaper } from './fill-paper.ts';
export { copyText } from './copy-text.ts';
export type { Crumb } from './crumb.ts';
export { drawingNames, type DrawingName } from './drawings.ts';
export { findFullAddress, isTakenAway } from './full-address.ts';
export { listEarly } from './list-early.ts';
export { keepInAddress } from './taken-away.ts';
