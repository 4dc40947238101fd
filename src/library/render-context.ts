import {
  escapeHtml,
  findCurrentStatus,
  formatNormPath,
  formatShortName,
  formatStatus,
  statusWords,
  walkProvisions,
  type Provision,
  type RenderContext,
} from '#norms';
import { findErratum } from './errata.ts';
import { formatPlacePath } from './find-place.ts';
import { buildTextLinks } from './text-links.ts';
import type { Library, NormEntry, PlacedCitation } from './library.ts';

/** Our notes beside a provision, ready HTML; for what other rooms add, such as observations. */
export type RenderNotes = (provision: Provision) => string;

function renderStatus(entry: NormEntry): string {
  const status = findCurrentStatus(entry.record.status);
  const { mark } = statusWords[status.value];
  return `<span class="status" data-status="${mark}">${escapeHtml(formatStatus(status))}</span>`;
}

function renderName(entry: NormEntry): string {
  return `<a href="${formatNormPath(entry.record.id)}">${escapeHtml(formatShortName(entry.record))}</a>`;
}

/** Norms cited in a provision that changed or no longer stand, with what rules today. */
function renderChangedNorms(citations: readonly PlacedCitation[], library: Library, own: string): string {
  const ids = [...new Set(citations.flatMap(({ target }) => (target && target.norm !== own ? [target.norm] : [])))];
  const items = ids.flatMap((id) => {
    const entry = library.find(id);
    if (!entry) return [];
    const { mark } = statusWords[findCurrentStatus(entry.record.status).value];
    if (mark !== 'derogada' && mark !== 'modificada') return [];
    const successors = (entry.record.successor ?? []).flatMap((successor) => library.find(successor) ?? []);
    const today =
      mark === 'derogada' && successors.length > 0
        ? ` Rige en su lugar ${successors.map(renderName).join(' y ')}.`
        : '';
    return [`<li>${renderStatus(entry)}<br>${renderName(entry)}.${today}</li>`];
  });
  if (items.length === 0) return '';
  return `<div class="note"><h3>Normas citadas que cambiaron</h3><ul>${items.join('')}</ul></div>`;
}

/** Known misprints among the citations of a provision: what is printed, what is meant and why we read it so. */
function renderErrata(citations: readonly PlacedCitation[], tag: 'h3' | 'h4'): string {
  const ids = new Set(citations.flatMap(({ erratum }) => erratum ?? []));
  return [...ids]
    .flatMap((id) => findErratum(id) ?? [])
    .map(
      ({ printed, reads, note }) =>
        `<div class="note observation"><${tag}>Errata en la cita</${tag}><p>Dice «${escapeHtml(printed)}». Se entiende: ${escapeHtml(reads)}. ${escapeHtml(note)}</p></div>`,
    )
    .join('');
}

/** What the rendering of a text, whole or in part, starts from. */
export interface RenderSource {
  library: Library;
  entry: NormEntry;
  /** Address the text stands on. */
  page: string;
  /** Citations that stand in it. */
  citations: readonly PlacedCitation[];
  renderNotes: RenderNotes;
}

/** Everything the rendering of a text needs besides its tree. */
export function buildRenderContext({ library, entry, page, citations, renderNotes }: RenderSource): RenderContext {
  const { id } = entry.record;
  const isWhole = page === formatNormPath(id);
  const links = buildTextLinks(citations, library, page);
  const byPlace = Map.groupBy(citations, ({ eId }) => eId);
  return {
    articleLevel: isWhole ? 3 : 2,
    findLinks: (block) => links.get(block) ?? [],
    findPath: (eId) => formatPlacePath(entry, eId),
    renderMargin: (provision) => {
      const inside = [provision, ...walkProvisions(provision.children)].flatMap(({ eId }) => byPlace.get(eId) ?? []);
      // The whole text says above which of its bases are gone; beside each article it would be said again.
      const changed = isWhole ? '' : renderChangedNorms(inside, library, id);
      return renderErrata(inside, isWhole ? 'h4' : 'h3') + renderNotes(provision) + changed;
    },
  };
}
