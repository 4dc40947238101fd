export type { Citation, CitationReason, CitationTarget, CitationVia, CitingDocument } from './citation.ts';
export type {
  Head,
  Mention,
  NameMatcher,
  NormNumber,
  ProvisionStep,
  ProvisionTarget,
  ProvisionUnit,
} from './mention.ts';
export type { CitationRegistry, Issuer, KnownErratum, RegisteredNorm } from './registry.ts';
export type { Erratum } from './erratum.schema.ts';
export { errata, listErrata } from './citations.content.ts';
export { buildCitationRegistry } from './build-registry.ts';
export { buildNormKey } from './build-norm-key.ts';
export { findMentions } from './find-mentions.ts';
export { parseNormNumber } from './parse-norm-number.ts';
export { resolveCitations } from './resolve-citations.ts';
export {
  evaluateCitations,
  heldOutFirstRuns,
  labelledPassages,
  type Evaluation,
  type Miss,
  type PartResult,
  type Score,
} from './evaluate-citations.ts';
export type { LabelledPassage } from './labelled-passages.schema.ts';
export { formatShare } from './format-share.ts';
