export type { Citation, CitationReason, CitationTarget, CitationVia, CitedNumber, CitingDocument } from './citation.ts';
export type {
  Head,
  Mention,
  NameMatcher,
  NormNumber,
  ProvisionStep,
  ProvisionTarget,
  ProvisionUnit,
} from './find/mention.ts';
export type { CitationRegistry, Issuer, KnownErratum, RegisteredNorm } from './resolve/registry.ts';
export type { Erratum } from './erratum.schema.ts';
export { errata, listErrata } from './citations.content.ts';
export { buildCitationRegistry } from './resolve/build-registry.ts';
export { buildNormKey } from './resolve/build-norm-key.ts';
export { findMentions } from './find/find-mentions.ts';
export { parseNormNumber } from './find/parse-norm-number.ts';
export { resolveCitations } from './resolve/resolve-citations.ts';
export {
  evaluateCitations,
  heldOutFirstRuns,
  type Evaluation,
  type Miss,
  type PartResult,
  type Score,
} from './evaluate/evaluate-citations.ts';
export type { LabelledPassage } from './evaluate/labelled-passages.schema.ts';
export { formatShare } from './evaluate/format-share.ts';
export { evaluateUnseen, listUnseenSets, unseenRuns } from './evaluate/evaluate-unseen.ts';
export type { UnseenScore } from './evaluate/score-unseen.ts';
export type { UnseenRun } from './evaluate/unseen-passages.schema.ts';
