import { findCurrentStatus, findIssuer, formatStatus, statusWords, type NormRecord, listNormTypes } from '#norms';
import { formatLabel } from './lookup-rows.ts';
import type { LookupIndex, LookupRow } from './lookup-types.ts';

/** What the look-up takes from a norm: its record and, where its text is here, its provisions in reading order with the page each stands on. */
export interface LookupNorm {
  record: Pick<
    NormRecord,
    'id' | 'issuer' | 'number' | 'canonical' | 'title' | 'shortTitle' | 'formerIds' | 'status' | 'provisions'
  >;
  outline?: readonly { eId: string; page?: string }[];
}

const longestTitle = 40;

/** Spellings of types that the registry of types does not hold. */
const spellings: Record<string, string[]> = {
  const: ['constitucion politica', 'cpp', 'carta magna'],
  // As people mistype them.
  ley: ['lei'],
  dleg: ['dl', 'd leg', 'dec leg', 'decleg', 'd legislativo'],
  dl: ['d ley'],
  ds: ['d s', 'dec supremo'],
  rm: ['r m', 'res ministerial'],
  om: ['o m', 'ordenansa'],
  da: ['d a', 'decreto alcaldia'],
};

const citable = /(^|__)(art|para|att|hcontainer)(_[^_]+)?(_\d+)?$|(^|__)(art|para)_[^_]+(_\d+)?__point_[^_]+(_\d+)?$/;
const following = (mark: string): string =>
  /^\d/.test(mark) ? String(Number(mark) + 1) : String.fromCharCode(mark.charCodeAt(0) + 1);

/** Numbers and letters that follow one another as one entry: `2point_a 2point_b 2point_c` → `2point_a~c`. */
function joinRuns(entries: readonly string[]): string[] {
  const joined: string[] = [];
  for (const entry of entries) {
    const [, stem, first, last = first] =
      /^(\d\^?[a-z]+_(?:\d+-)?(?:[a-z]-)?)(\d+|[a-z])(?:~(.+))?$/.exec(joined.at(-1) ?? '') ?? [];
    if (last === undefined || entry !== `${stem}${following(last)}`) joined.push(entry);
    else joined[joined.length - 1] = `${stem}${first}~${following(last)}`;
  }
  return joined;
}

/**
 * The eIds as one string: each says how many leading segments it shares with the one before it, and
 * with `^` that an annex stands on the page of the annex before it.
 */
function shortenEIds(provisions: readonly { eId: string; page?: string }[]): string {
  let before: string[] = [];
  const entries = provisions.map(({ eId, page }) => {
    const segments = eId.split('__');
    const split = segments.findIndex((segment, at) => segment !== before[at]);
    const shared = split < 0 ? segments.length - 1 : split;
    before = segments;
    const isPart = page !== undefined && page !== eId && /^att_[^_]+(_\d+)?$/.test(eId);
    return `${shared}${isPart ? '^' : ''}${segments.slice(shared).join('__')}`;
  });
  return joinRuns(entries).join(' ');
}

function formatProvisions({ record, outline }: LookupNorm): string {
  const provisions = outline?.filter(({ eId }) => citable.test(eId)) ?? [];
  if (provisions.length > 0) return shortenEIds(provisions);
  return record.provisions?.length ? `#${shortenEIds(record.provisions)}` : '';
}

/** Cut at a word, for a line in a list; the page has it in full. An ordinance is known by its town. */
const shortenTitle = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`;

function buildRow(norm: LookupNorm, types: LookupIndex['types']): LookupRow {
  const { id, issuer, number, canonical, title, shortTitle, formerIds, status } = norm.record;
  const current = findCurrentStatus(status);
  const row: LookupRow = [
    id,
    canonical === formatLabel(id, types) ? '' : canonical,
    shortenTitle([findIssuer(issuer).place?.split(',')[0], shortTitle ?? title].filter(Boolean).join('. ')),
    statusWords[current.value].mark === 'derogada' ? formatStatus(current) : '',
    formatProvisions(norm),
    // `dl-1278` is a spelling of the type, which the look-up knows.
    formerIds.filter((former) => !(id.startsWith('dleg-') && former.startsWith('dl-'))),
    number === null ? 1 : 0,
  ];
  const used = row.findLastIndex(
    (field) => field !== '' && field !== 0 && !(Array.isArray(field) && field.length === 0),
  );
  return row.slice(0, used + 1) as LookupRow;
}

/** The look-up data of all norms, those with text first; small enough to be fetched when the search box gets focus. */
export function buildLookupIndex(norms: readonly LookupNorm[]): LookupIndex {
  // What has no digit in its name is no answer to a number.
  const numbered = norms.filter(({ record }) => /\d/.test(record.id + record.canonical));
  const used = listNormTypes().filter(({ prefix }) =>
    numbered.some(({ record }) => record.id.startsWith(`${prefix}-`)),
  );
  const types = used.map(({ prefix, name }): [string, string, string[]] => [prefix, name, spellings[prefix] ?? []]);
  const rows = numbered.map((norm) => buildRow(norm, types));
  return {
    types,
    norms: rows.sort((a, b) => Number(Boolean(b[4])) - Number(Boolean(a[4])) || a[0].localeCompare(b[0])),
  };
}
