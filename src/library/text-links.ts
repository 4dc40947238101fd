import { findCurrentStatus, formatNormPath, formatStatus, statusWords, type TextLink } from '#norms';
import { formatPlacePath } from './find-place.ts';
import type { Library, NormEntry, PlacedCitation } from './library.ts';

/** Where a citation leads: the provision if we have it, else the norm. */
export function formatTargetPath(entry: NormEntry, eId: string | undefined): string {
  const id = entry.record.id;
  if (eId === undefined) return formatNormPath(id);
  if (entry.text) return formatPlacePath(entry, eId);
  const places = [...(entry.record.provisions ?? []).map((provision) => provision.eId), ...(entry.namedParts ?? [])];
  const known = places.some((place) => eId === place || eId.startsWith(`${place}__`));
  return known ? `${formatNormPath(id)}#${eId.split('__')[0] ?? eId}` : formatNormPath(id);
}

/** True for a norm that no longer stands: repealed, replaced, or never enacted. */
export function isGone(entry: NormEntry): boolean {
  return statusWords[findCurrentStatus(entry.record.status).value].mark === 'derogada';
}

function buildLink(citation: PlacedCitation, library: Library, page: string): TextLink | undefined {
  const entry = citation.target && library.find(citation.target.norm);
  if (!entry || !citation.target) return undefined;
  const path = formatTargetPath(entry, citation.target.eId);
  const href = path.startsWith(`${page}#`) ? path.slice(page.length) : path;
  const gone = isGone(entry);
  return {
    start: citation.start,
    end: citation.end,
    href: href === page ? '#contenido' : href,
    ...(gone
      ? { status: 'derogada', spoken: `norma ${formatStatus(findCurrentStatus(entry.record.status)).toLowerCase()}` }
      : {}),
  };
}

/** Links to set in a text, by block, in order and without overlaps; `page` is the address they stand on. */
export function buildTextLinks(
  citations: readonly PlacedCitation[],
  library: Library,
  page: string,
): Map<number, TextLink[]> {
  const links = new Map<number, TextLink[]>();
  for (const citation of citations) {
    const link = buildLink(citation, library, page);
    if (!link) continue;
    const block = links.get(citation.block) ?? [];
    if ((block.at(-1)?.end ?? 0) <= link.start) links.set(citation.block, [...block, link]);
  }
  return links;
}
