import { findCurrentStatus, findIssuer, formatNormPath, type NormRecord } from '#norms';
import { pageClass, toolClass } from './pagefind-options.ts';
import { listOwnWords, listPageWords, listSharedWords, type SearchWords } from './search-words.ts';

/** A part of a norm with a page or place of its own, as plain words. */
export interface SearchProvision {
  eId: string;
  url: string;
  /** `Artículo 33`. */
  label: string;
  heading: string;
  text: string;
}

/** A norm to be found: its record and, where its text is here, its provisions. */
export interface SearchNorm {
  record: NormRecord;
  provisions: readonly SearchProvision[];
}

/** One hit of the full text. What stands in `meta` is searched too, with the weights of `pagefindOptions`. */
export interface SearchRecord {
  url: string;
  content: string;
  meta: {
    /** Heading of the hit. */
    title: string;
    /** The norm it belongs to; absent when it is the norm itself. */
    norm?: string;
    /** Everyday words that were given to this place by hand. */
    words: string;
    /** Everyday words for the legal terms in it. */
    shared: string;
  };
  /** Ids, each a choice of the filters of the results page; tools have only their class. */
  filters: Record<string, string[]>;
}

/** A tool, or the page of a procedure, to be found. */
export interface SearchTool {
  url: string;
  title: string;
  /** What it is and where it holds: `Trámite · Trujillo`. */
  kind: string;
  text: string;
  keywords: readonly string[];
}

function buildFilters(record: NormRecord): Record<string, string[]> {
  const estado = findCurrentStatus(record.status).value;
  return { tipo: [record.type], emisor: [record.issuer], estado: [estado], tema: [...record.topics] };
}

/** `Ordenanza Municipal N° 011-2012-MPT, Trujillo`: the place is what people know an ordinance by. */
function formatNormName(record: NormRecord): string {
  const town = findIssuer(record.issuer).place?.split(',')[0];
  return town === undefined ? record.canonical : `${record.canonical}, ${town}`;
}

function buildNormRecord({ record, provisions }: SearchNorm, words: SearchWords): SearchRecord {
  const { title, shortTitle, aliases, status, notes, territory } = record;
  const url = formatNormPath(record.id);
  const keywords = [...record.keywords, ...listPageWords(words, url)];
  const known = (record.provisions ?? []).map(({ label, heading }) => `${label}. ${heading}`);
  const parts = [title, shortTitle, territory, status.at(-1)?.evidence, notes, ...aliases, ...known];
  return {
    url,
    content: parts.filter((part) => part !== undefined && part !== '').join('\n'),
    meta: {
      title: title === record.canonical ? title : `${formatNormName(record)}. ${shortTitle ?? title}`,
      // Where the text is here, its provisions answer better than the norm as a whole.
      ...(provisions.length > 0
        ? { words: '', shared: keywords.join(', ') }
        : { words: keywords.join(', '), shared: '' }),
    },
    filters: buildFilters(record),
  };
}

function buildProvisionRecord(record: NormRecord, provision: SearchProvision, words: SearchWords): SearchRecord {
  const { eId, url, label, heading, text } = provision;
  return {
    url,
    content: text === '' ? heading || label : text,
    meta: {
      title: [label, heading].filter((part) => part !== '').join('. '),
      norm: formatNormName(record),
      words: listOwnWords(words, record.id, eId).join(', '),
      shared: listSharedWords(words, `${heading} ${text}`).join(', '),
    },
    filters: buildFilters(record),
  };
}

/** Everything of a norm that the full text finds: the norm itself and each provision with a page of its own. */
export function buildSearchRecords(norm: SearchNorm, words: SearchWords): SearchRecord[] {
  return [
    buildNormRecord(norm, words),
    ...norm.provisions.map((provision) => buildProvisionRecord(norm.record, provision, words)),
  ];
}

function buildOwnRecord(
  { url, title, kind, text, keywords }: SearchTool,
  words: SearchWords,
  clase: string,
): SearchRecord {
  const own = [...keywords, ...listPageWords(words, url)].join(', ');
  return {
    url,
    content: text,
    meta: { title, norm: kind, words: own, shared: listSharedWords(words, `${title} ${text}`).join(', ') },
    filters: { clase: [clase] },
  };
}

/** A tool as a record of the full text. */
export const buildToolRecord = (tool: SearchTool, words: SearchWords): SearchRecord =>
  buildOwnRecord(tool, words, toolClass);

/** Another page of ours as a record of the full text: found like a text, not before it. */
export const buildPageRecord = (page: SearchTool, words: SearchWords): SearchRecord =>
  buildOwnRecord(page, words, pageClass);
