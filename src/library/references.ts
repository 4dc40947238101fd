import { findAround } from './find-place.ts';
import { isGone } from './text-links.ts';
import type { Backlink, Library, NormEntry, PlacedCitation } from './library.ts';

/** Citations by the page they stand on, grouped once per norm: each of its pages asks for its own. */
const grouped = new WeakMap<readonly PlacedCitation[], ReadonlyMap<string, PlacedCitation[]>>();

/** The citations that stand on the page of a provision. */
export function listPageCitations(library: Library, entry: NormEntry, page: string): readonly PlacedCitation[] {
  const citations = library.listCitations(entry.record.id);
  let byPage = grouped.get(citations);
  if (!byPage) {
    const outline = entry.text?.outline ?? [];
    byPage = Map.groupBy(citations, ({ eId }) => findAround(outline, eId)?.page ?? '');
    grouped.set(citations, byPage);
  }
  return byPage.get(page) ?? [];
}

/** A norm cited by another, with the places that cite it. */
export interface CitedNorm {
  entry: NormEntry;
  citations: PlacedCitation[];
}

/** The norms a set of citations leads to, most cited first; the norm itself is left out. */
export function groupByTarget(citations: readonly PlacedCitation[], library: Library, own: string): CitedNorm[] {
  const groups = new Map<string, CitedNorm>();
  for (const citation of citations) {
    const entry = citation.target && library.find(citation.target.norm);
    if (!entry || entry.record.id === own) continue;
    const group = groups.get(entry.record.id) ?? { entry, citations: [] };
    group.citations.push(citation);
    groups.set(entry.record.id, group);
  }
  return [...groups.values()].sort((a, b) => b.citations.length - a.citations.length);
}

/** A norm that cites another, with the places it does so from. */
export interface CitingNorm {
  entry: NormEntry;
  links: Backlink[];
}

/** Back-references grouped by the norm they come from. */
export function groupBySource(links: readonly Backlink[], library: Library): CitingNorm[] {
  const groups = new Map<string, CitingNorm>();
  for (const link of links) {
    const entry = library.find(link.from);
    if (!entry) continue;
    const group = groups.get(link.from) ?? { entry, links: [] };
    group.links.push(link);
    groups.set(link.from, group);
  }
  return [...groups.values()];
}

/** Norms that no longer stand and on which this one rests: it cites them or names them as its base. */
export function listGoneBases(library: Library, entry: NormEntry): NormEntry[] {
  const { id, relations } = entry.record;
  const targets = [
    ...relations.filter(({ kind }) => kind === 'based-on' || kind === 'regulates').map(({ target }) => target),
    ...library.listCitations(id).flatMap(({ target }) => (target ? [target.norm] : [])),
  ];
  const unique = [...new Set(targets)].filter((target) => target !== id);
  return unique.flatMap((target) => {
    const found = library.find(target);
    return found && isGone(found) ? [found] : [];
  });
}
