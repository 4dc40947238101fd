import { escapeHtml, findCurrentStatus, formatNormPath, formatProvisionPath, formatShortName, statusWords, walkProvisions, type Provision, type RenderContext } from '#norms';
import { buildTextLinks } from './text-links.ts';
import type { Library, NormEntry, PlacedCitation } from './library.ts';

/** Our notes beside a provision, ready HTML; for what other rooms add, such as observations. */
export type RenderNotes = (provision: Provision) => string;

function renderStatus(entry: NormEntry): string {
  const { mark, word } = statusWords[findCurrentStatus(entry.record.status).value];
  return `<span class="status" data-status="${mark}">${escapeHtml(word)}</span>`;
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
    const today = mark === 'derogada' && successors.length > 0 ? ` Hoy rige ${successors.map(renderName).join(' y ')}.` : '';
    return [`<li>${renderStatus(entry)}<br>${renderName(entry)}.${today}</li>`];
  });
  if (items.length === 0) return '';
  return `<div class="note"><h4>Normas citadas que cambiaron</h4><ul role="list">${items.join('')}</ul></div>`;
}

/** Known misprints among the citations of a provision: what is printed and what is meant. */
function renderErrata(citations: readonly PlacedCitation[], library: Library): string {
  const items = citations.flatMap((citation) => {
    const entry = citation.erratum !== undefined && citation.target && library.find(citation.target.norm);
    return entry ? [`<li>Dice «${escapeHtml(citation.text)}»; se entiende ${renderName(entry)}.</li>`] : [];
  });
  if (items.length === 0) return '';
  return `<div class="note observation"><h4>Errata en la cita</h4><ul role="list">${[...new Set(items)].join('')}</ul></div>`;
}

/** Everything the rendering of one norm's text needs; `page` is the address the text stands on. */
export function buildRenderContext(library: Library, entry: NormEntry, page: string, renderNotes: RenderNotes): RenderContext {
  const { id } = entry.record;
  const citations = library.listCitations(id);
  const links = buildTextLinks(citations, library, page);
  const items = new Map(entry.text?.outline.map((item) => [item.eId, item]));
  const byPlace = Map.groupBy(citations, ({ eId }) => eId);
  return {
    articleLevel: page === formatNormPath(id) ? 3 : 2,
    findLinks: (block) => links.get(block) ?? [],
    findPath: (eId) => {
      const item = items.get(eId);
      return item ? formatProvisionPath(id, item) : `#${eId}`;
    },
    renderMargin: (provision) => {
      const inside = [provision, ...walkProvisions(provision.children)].flatMap(({ eId }) => byPlace.get(eId) ?? []);
      return renderErrata(inside, library) + renderNotes(provision) + renderChangedNorms(inside, library, id);
    },
  };
}
