import type { Citation } from '#citations';
import type { NormFrontMatter, NormRecord, OutlineItem, Relation, TablePlace } from '#norms';
import { findLatestReview } from './latest-review.ts';

/** A citation and the provision it stands in. */
export type PlacedCitation = Citation & { eId: string };

/** A norm of the site: what is known of it, and its text if we have it. */
export interface NormEntry {
  record: NormRecord;
  /** True when the official text is here. */
  hasText: boolean;
  text?: { frontMatter: NormFrontMatter; outline: OutlineItem[]; tables?: readonly TablePlace[]; digest: string };
  /** How many times other norms of the site cite it. */
  citedByCount: number;
  /** Of a norm whose text is not here: eIds of the parts that are cited, or that this site names; its card has a place for each. */
  namedParts?: readonly string[];
}

/** A place that cites a norm. */
export interface Backlink {
  /** The norm that cites. */
  from: string;
  /** The provision that cites. */
  eId: string;
  /** The provision that is cited, when one is named. */
  target?: string;
  /** The words of the citation. */
  text: string;
  /** The sentence around it. */
  context: string;
  /** Id of the known misprint by which it got here. */
  erratum?: string;
}

/** What another norm does to this one. */
export interface InverseRelation {
  from: string;
  relation: Relation;
}

/** Everything the pages ask about norms and the links between them. */
export interface Library {
  /** Norms with text first, then by rank of their kind and number. */
  entries: readonly NormEntry[];
  /** By id or former id. */
  find: (id: string) => NormEntry | undefined;
  /** Citations found in the text of a norm, in reading order. */
  listCitations: (id: string) => readonly PlacedCitation[];
  /** Places that cite a norm, those in the norm itself left out. */
  listBacklinks: (id: string) => readonly Backlink[];
  /** Places of a norm that cite another part of it. */
  listOwnLinks: (id: string) => readonly Backlink[];
  /** Day on which a status was last looked at, over all norms. */
  reviewed: string | undefined;
  /** What other norms do to this one. */
  listInverse: (id: string) => readonly InverseRelation[];
}

/** Texts by norm id with the citations found in each. */
export type CitationsByNorm = ReadonlyMap<string, readonly PlacedCitation[]>;

function buildBacklink(from: string, { eId, text, context, target, erratum }: PlacedCitation): Backlink {
  return {
    from,
    eId,
    text,
    context,
    ...(target?.eId === undefined ? {} : { target: target.eId }),
    ...(erratum === undefined ? {} : { erratum }),
  };
}

function buildBacklinks(citations: CitationsByNorm): Map<string, Backlink[]> {
  const backlinks = new Map<string, Backlink[]>();
  for (const [from, found] of citations) {
    for (const citation of found) {
      const { target } = citation;
      if (!target || target.norm === from) continue;
      const link = buildBacklink(from, citation);
      const known = backlinks.get(target.norm);
      if (known) known.push(link);
      else backlinks.set(target.norm, [link]);
    }
  }
  return backlinks;
}

function buildInverse(records: readonly NormRecord[]): Map<string, InverseRelation[]> {
  const inverse = new Map<string, InverseRelation[]>();
  for (const record of records) {
    for (const relation of record.relations) {
      const known = inverse.get(relation.target);
      if (known) known.push({ from: record.id, relation });
      else inverse.set(relation.target, [{ from: record.id, relation }]);
    }
  }
  return inverse;
}

/** Places of a norm that cite another part of it. */
function listOwnLinks(id: string, citations: readonly PlacedCitation[]): Backlink[] {
  return citations
    .filter(({ target }) => target?.norm === id && target.eId !== undefined && target.exists)
    .map((citation) => buildBacklink(id, citation));
}

/** The widest part of an eId that people cite: `art_6` of `art_6__para_6-2`. */
const findPart = (eId: string): string => eId.split('__')[0] ?? eId;

/** Parts of a norm without text that are cited or named by this site, in the order of their numbers. */
function listNamedParts({ record, hasText }: NormSource, backlinks: readonly Backlink[] = []): string[] {
  if (hasText) return [];
  const named = [...backlinks.flatMap(({ target }) => target ?? []), ...(record.namedProvisions ?? [])].map(findPart);
  const known = new Set(record.provisions?.map(({ eId }) => eId));
  return [...new Set(named)]
    .filter((eId) => !known.has(eId))
    .toSorted((a, b) => a.localeCompare(b, 'es', { numeric: true }));
}

/** A norm before its place in the graph is known. */
export type NormSource = Omit<NormEntry, 'citedByCount' | 'namedParts'>;

/** Puts norms and citations together; pure, so that pages, exports and tests share it. */
export function buildLibrary(sources: readonly NormSource[], citations: CitationsByNorm): Library {
  const backlinks = buildBacklinks(citations);
  const inverse = buildInverse(sources.map(({ record }) => record));
  const entries = sources.map((source): NormEntry => {
    const links = backlinks.get(source.record.id);
    const namedParts = listNamedParts(source, links);
    return { ...source, citedByCount: links?.length ?? 0, ...(namedParts.length > 0 ? { namedParts } : {}) };
  });
  const byId = new Map(entries.map((entry) => [entry.record.id, entry]));
  const byFormerId = new Map(entries.flatMap((entry) => entry.record.formerIds.map((id) => [id, entry] as const)));
  return {
    entries,
    find: (id) => byId.get(id) ?? byFormerId.get(id),
    reviewed: findLatestReview(sources),
    listCitations: (id) => citations.get(id) ?? [],
    listBacklinks: (id) => backlinks.get(id) ?? [],
    listOwnLinks: (id) => listOwnLinks(id, citations.get(id) ?? []),
    listInverse: (id) => inverse.get(id) ?? [],
  };
}
