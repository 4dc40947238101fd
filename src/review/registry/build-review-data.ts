import type { Issuer } from '#citations';
import {
  describeDoubt,
  findCurrentStatus,
  formatProvisionPath,
  formatShortName,
  formatStatus,
  isUnconfirmed,
  statusWords,
  type KnownProvision,
  type NormRecord,
  type OutlineItem,
} from '#norms';
import { buildPinpoint } from '#quotation';
import { buildLookupIndex } from '#search';
import type { KnownState, ReviewData, ReviewNorm, ReviewState } from './review-data.ts';

/** A norm and, where its text is here, its provisions. */
export interface ReviewSource {
  record: NormRecord;
  outline?: readonly OutlineItem[];
  /** The text is not all of the norm. */
  isPartial?: boolean;
}

function describeState(record: NormRecord): ReviewState {
  const current = findCurrentStatus(record.status);
  const state = { mark: statusWords[current.value].mark, says: formatStatus(current) };
  const doubt = describeDoubt(record);
  return doubt ? { ...state, doubt: `${doubt.says} ${doubt.age}`.trim() } : state;
}

function describeProvision({ eId, status }: KnownProvision): KnownState {
  const current = findCurrentStatus(status);
  const isOpen = current.value === 'no-determinada' || isUnconfirmed(current);
  const state = { eId, mark: statusWords[current.value].mark, says: formatStatus(current) };
  return isOpen ? { ...state, doubt: 'No sabemos si esta disposición sigue vigente.' } : state;
}

function listPlaces(id: string, outline: readonly OutlineItem[]): NonNullable<ReviewNorm['outline']> {
  const items = new Map(outline.map((item) => [item.eId, item]));
  return outline.map((item) => {
    const { words, within } = buildPinpoint(items, item.eId) ?? {};
    const place = [item.eId, formatProvisionPath(id, item)] as const;
    if (words === undefined) return [...place];
    return within === undefined ? [...place, words] : [...place, words, within];
  });
}

function buildNorm({ record, outline, isPartial }: ReviewSource, sources: readonly ReviewSource[]): ReviewNorm {
  const { id, type, number, year, issuer, title, shortTitle, aliases, canonical, successor = [], provisions } = record;
  return {
    ...describeState(record),
    ...{ id, type, number, year, issuer, title, aliases, canonical, successor },
    ...(shortTitle === undefined ? {} : { shortTitle }),
    name: formatShortName(record),
    relations: record.relations.map(({ kind, target, confidence }) => ({ kind, target, confidence })),
    changedBy: sources
      .filter(({ record: { relations } }) => relations.some(({ kind, target }) => kind === 'amends' && target === id))
      .map(({ record }) => record)
      // By age, wherever the records come from.
      .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.id.localeCompare(b.id))
      .map(({ id: by }) => by),
    ...(provisions ? { provisions: provisions.map(describeProvision) } : {}),
    ...(isPartial ? { partial: true as const } : {}),
    ...(outline ? { outline: listPlaces(id, outline) } : {}),
  };
}

/** What a review goes by, of all norms; plain data. */
export function buildReviewData(sources: readonly ReviewSource[], issuers: readonly Issuer[]): ReviewData {
  const days = sources.flatMap(({ record }) => record.status.map(({ verifiedOn }) => verifiedOn));
  return {
    reviewed: days.toSorted().at(-1) ?? '',
    norms: sources.map((source) => buildNorm(source, sources)),
    issuers: issuers.map(({ id, name, siglas, place }) => ({ id, name, siglas, ...(place && { place }) })),
    // Near numbers need no provisions.
    lookup: buildLookupIndex(sources.map(({ record: { provisions: _known, ...record } }) => ({ record }))),
  };
}
