/**
 * Norms and citations together: loads texts as trees, keeps trees and citations in .cache by digest, knows who cites whom.
 * Pages ask it through `src/content.ts`. Begin with `library.ts`; then `norm-loader.ts` and `load-citations.ts` for what is kept.
 */
export {
  buildLibrary,
  type Backlink,
  type CitationsByNorm,
  type InverseRelation,
  type Library,
  type NormEntry,
  type NormSource,
  type PlacedCitation,
} from './library.ts';
export { findErratum } from './errata.ts';
export { findLatestReview } from './latest-review.ts';
export { loadCitations, readCitationRegistry, type CitedText } from './load-citations.ts';
export { createNormLoader, type NormTextEntry } from './norm-loader.ts';
export { readStoredText, type StoredText } from './norm-store.ts';
export { formatTargetPath } from './text-links.ts';
export {
  groupBySource,
  groupByTarget,
  listGoneBases,
  listPageCitations,
  type CitedNorm,
  type CitingNorm,
} from './references.ts';
export { buildRenderContext, type RenderNotes, type RenderSource } from './render-context.ts';
export { findAround, formatCitedPath, formatPlaceName, formatPlacePath } from './find-place.ts';
