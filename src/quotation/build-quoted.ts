import {
  digestProvision,
  findBestDate,
  findCurrentStatus,
  findIssuer,
  formatShortName,
  formatStatus,
  walkProvisions,
  type NormRecord,
  type NormTree,
  type OutlineItem,
  type Provision,
} from '#norms';
import { buildPinpoint } from './pinpoint.ts';
import type { QuotedNorm, QuotedPlace, QuotedText } from './quoted.ts';

/** The date that places it in time, to the day only where a source says so. */
function findIssued(record: NormRecord): string | undefined {
  const found = findBestDate(record);
  const isSure = found?.confidence === 'confirmed' || found?.confidence === 'from-seed';
  return isSure ? found.date : (record.year?.toString() ?? found?.date.slice(0, 4));
}

/** What a citation says of a norm; nothing surer than its record. */
export function buildQuotedNorm(record: NormRecord): QuotedNorm {
  const status = findCurrentStatus(record.status);
  const issued = findIssued(record);
  const { canonical, title, number } = record;
  return {
    id: record.id,
    canonical,
    short: formatShortName(record).replaceAll('\u00a0', ' '),
    ...(title === canonical ? {} : { title }),
    ...(number === null || number === 'no consta' ? {} : { number }),
    author: findIssuer(record.issuer).name,
    ...(issued === undefined ? {} : { issued }),
    status: formatStatus(status),
    reviewed: status.verifiedOn,
  };
}

const indexItems = (outline: readonly OutlineItem[]): ReadonlyMap<string, OutlineItem> =>
  new Map(outline.map((item) => [item.eId, item]));

function quote(items: ReadonlyMap<string, OutlineItem>, provision: Provision): QuotedPlace | undefined {
  const pinpoint = buildPinpoint(items, provision.eId);
  if (!pinpoint) return undefined;
  const { words, short, within } = pinpoint;
  const digest = digestProvision(provision);
  return within === undefined ? [words, short, digest] : [words, `${within}, ${short}`, digest, within];
}

/** How one provision is cited; undefined for what has no number, letter or name. */
export const buildQuotedPlace = (outline: readonly OutlineItem[], provision: Provision): QuotedPlace | undefined =>
  quote(indexItems(outline), provision);

/** How each provision of a text is cited, by eId. */
export function buildQuotedText(record: NormRecord, outline: readonly OutlineItem[], tree: NormTree): QuotedText {
  const items = indexItems(outline);
  const places = [...walkProvisions(tree.children)].flatMap((provision): [string, QuotedPlace][] => {
    const place = quote(items, provision);
    return place ? [[provision.eId, place]] : [];
  });
  return { norm: buildQuotedNorm(record), places: Object.fromEntries(places) };
}
