import { findAround, formatPlaceName, formatPlacePath, type Library, type NormEntry } from '#library';
import type { Relation } from '#norms';

/** A part of a norm that cites another, by the page it stands on, and how often. */
export interface CitingPlace {
  href: string;
  /** `Artículo 4`. */
  name: string;
  count: number;
}

/** How often a norm cites another in its text, and where. */
export interface CitationLink {
  from: NormEntry;
  to: NormEntry;
  count: number;
  /** In reading order; their counts add up to `count`. */
  places: readonly CitingPlace[];
}

/** What a norm does to another, as its record says. */
export interface RelationLink {
  from: NormEntry;
  to: NormEntry;
  relation: Relation;
}

/** Links between norms, and what became of all citations. */
export interface CitationMap {
  /** Most citations first. */
  citations: readonly CitationLink[];
  /** In the order of the library. */
  relations: readonly RelationLink[];
  /** Citations found in all texts: to other norms, within their own norm, and those that lead nowhere. */
  found: { total: number; toOthers: number; own: number; unresolved: number };
}

function listPlaces(from: NormEntry, eIds: readonly string[]): CitingPlace[] {
  const outline = from.text?.outline ?? [];
  const byPage = Map.groupBy(eIds, (eId) => findAround(outline, eId)?.page ?? eId);
  return [...byPage].map(([page, { length }]) => ({
    href: formatPlacePath(from, page),
    name: formatPlaceName(from, page),
    count: length,
  }));
}

function listCitationLinks(library: Library, from: NormEntry): CitationLink[] {
  const { id } = from.record;
  const byTarget = Map.groupBy(library.listCitations(id), ({ target }) => target && library.find(target.norm));
  return [...byTarget].flatMap(([to, citations]) => {
    if (!to || to.record.id === id) return [];
    const eIds = citations.map(({ eId }) => eId);
    return { from, to, count: eIds.length, places: listPlaces(from, eIds) };
  });
}

function countFound(library: Library): CitationMap['found'] {
  const found = { total: 0, toOthers: 0, own: 0, unresolved: 0 };
  for (const { record } of library.entries) {
    for (const { target } of library.listCitations(record.id)) {
      found.total += 1;
      if (target === null) found.unresolved += 1;
      else found[target.norm === record.id ? 'own' : 'toOthers'] += 1;
    }
  }
  return found;
}

function gatherLinks(library: Library): CitationMap {
  return {
    citations: library.entries
      .flatMap((entry) => listCitationLinks(library, entry))
      .toSorted((a, b) => b.count - a.count),
    relations: library.entries.flatMap((from) =>
      from.record.relations.flatMap((relation) => {
        const to = library.find(relation.target);
        return to ? [{ from, to, relation }] : [];
      }),
    ),
    found: countFound(library),
  };
}

/** A library is read once per build, and anew on each request while developing: its map is kept as long. */
const kept = new WeakMap<Library, CitationMap>();

/** Every link between two norms of the library. */
export function buildCitationMap(library: Library): CitationMap {
  const known = kept.get(library);
  if (known) return known;
  const map = gatherLinks(library);
  kept.set(library, map);
  return map;
}

/** Links of one norm: what comes to it, and what goes out from it. */
export interface NormLinks {
  citing: readonly CitationLink[];
  cited: readonly CitationLink[];
  actors: readonly RelationLink[];
  actedOn: readonly RelationLink[];
}

/** The part of a map that concerns one norm. */
export function cutMap({ citations, relations }: Pick<CitationMap, 'citations' | 'relations'>, id: string): NormLinks {
  return {
    citing: citations.filter(({ to }) => to.record.id === id),
    cited: citations.filter(({ from }) => from.record.id === id),
    actors: relations.filter(({ to }) => to.record.id === id),
    actedOn: relations.filter(({ from }) => from.record.id === id),
  };
}

/** True for a norm with a map of its own: it has a text, or something links it to another norm. */
export function hasMap(library: Library, { record, hasText }: NormEntry): boolean {
  const { id, relations } = record;
  return hasText || relations.length > 0 || library.listInverse(id).length > 0 || library.listBacklinks(id).length > 0;
}
