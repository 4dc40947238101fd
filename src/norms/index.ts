/**
 * What a norm is: record and states, text as a tree with Akoma Ntoso eIds, and how both are shown.
 * `record/` front matter, names, dates, status · `registry/` kinds of norm, issuers, institutions · `tree/` the tree and its
 * addresses · `parse/` text to tree · `render/` tree to HTML · `shelf/` lists of norms · `rules/` what the check asks of them.
 * Begin with `record/norm.schema.ts`, `tree/norm-tree.ts`, `parse/parse-norm-text.ts`.
 */
export * from './record/norm.schema.ts';
export * from './tree/norm-tree.ts';
export * from './tree/provision-source.schema.ts';
export { findNormType } from './registry/norm-type.ts';
export type { NormType } from './registry/norm-type.schema.ts';
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
} from './record/norms.content.ts';
export { parseNormText, type ParsedNormText } from './parse/parse-norm-text.ts';
export { listNormIds, listNormRecords } from './record/norm-records.ts';
export { findNormText, listParsedTexts, type ParsedText } from './record/parsed-texts.ts';
export { formatNormText, walkProvisions } from './tree/walk-tree.ts';
export { digestProvision, readProvision } from './tree/provision-digest.ts';
export { buildOutline, formatBlock, formatHeading, type OutlineItem } from './tree/norm-outline.ts';
export { listNormBlocks, type NormBlock } from './tree/norm-blocks.ts';
export { formatInlines } from './tree/inline.ts';
export { layOutTable, listTables, type TablePlace } from './tree/table-places.ts';
export { formatNoteId } from './tree/note-id.ts';
export { formatNormPath, formatProvisionPath } from './tree/provision-address.ts';
export { escapeHtml, type TextLink } from './render/render-inlines.ts';
export type { RenderContext } from './render/render-context.ts';
export { renderArticle } from './render/render-provision.ts';
export { renderWholeText } from './render/render-whole-text.ts';
export {
  confidenceWords,
  dateKindWords,
  formatFullName,
  formatProvisionName,
  relationWords,
  unstatedWords,
} from './record/norm-words.ts';
export { findLastApplied, formatApplied } from './record/applied.ts';
export { listPossibleChanges, type PossibleChange } from './record/possible-changes.ts';
export { formatDate } from './record/format-date.ts';
export { formatShortName, formatShortTitle } from './record/short-name.ts';
export { findBestDate, formatDateKey } from './record/best-date.ts';
export { findIssuer } from './registry/issuer.ts';
export { formatReach, isLocal, isNational } from './registry/reach.ts';
export type { Issuer } from './registry/issuer.schema.ts';
export {
  findCurrentStatus,
  formatStatus,
  isUnconfirmed,
  statusWords,
  unconfirmedWords,
  type StatusMark,
} from './record/status-words.ts';
export { describeDoubt, type NormDoubt } from './record/norm-doubt.ts';
export { topicWords } from './record/topic-words.ts';
export type { Institution } from './registry/institution.schema.ts';
export { keepNumberTogether } from './record/number-sign.ts';
export { buildLinkedText, type LinkedText } from './render/link-names.ts';
