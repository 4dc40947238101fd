export * from './norm.schema.ts';
export * from './norm-tree.ts';
export * from './provision-source.schema.ts';
export { findNormType } from './norm-type.ts';
export type { NormType } from './norm-type.schema.ts';
export {
  institutions,
  issuers,
  knownNorms,
  listInstitutions,
  listIssuers,
  listKnownNorms,
  listNormTypes,
  normTexts,
  normTypes,
} from './norms.content.ts';
export { parseNormText, type ParsedNormText } from './parse-norm-text.ts';
export { listNormIds, listNormRecords } from './norm-records.ts';
export { findNormText, listParsedTexts, type ParsedText } from './parsed-texts.ts';
export { formatNormText, listStretches, walkProvisions } from './walk-tree.ts';
export { buildOutline, formatBlock, formatHeading, type OutlineItem } from './norm-outline.ts';
export { listNormBlocks, type NormBlock } from './norm-blocks.ts';
export { formatInlines } from './inline.ts';
export { formatNormPath, formatProvisionPath } from './provision-address.ts';
export { escapeHtml, renderInlines, type TextLink } from './render-inlines.ts';
export type { RenderContext } from './render-context.ts';
export { renderArticle, renderChildren } from './render-provision.ts';
export { renderWholeText } from './render-whole-text.ts';
export { confidenceWords, dateKindWords, formatFullName, formatProvisionName, relationWords } from './norm-words.ts';
export { formatDate } from './format-date.ts';
export { formatShortName, formatShortTitle } from './short-name.ts';
export { findBestDate, formatDateKey } from './best-date.ts';
export { findIssuer, formatShortIssuer } from './issuer.ts';
export type { Issuer } from './issuer.schema.ts';
export { findCurrentStatus, isUnconfirmed, statusWords, unconfirmedWords, type StatusMark } from './status-words.ts';
export { topicWords } from './topic-words.ts';
export type { Institution } from './institution.schema.ts';
export { keepNumberTogether } from './number-sign.ts';
export { buildLinkedText, type LinkedText } from './link-names.ts';
