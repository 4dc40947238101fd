import { formatPlaceName, formatPlacePath, type Library, type NormEntry, type RenderNotes } from '#library';
import { escapeHtml, formatShortName, walkProvisions, type Provision } from '#norms';
import {
  findObservations,
  findObservationsNaming,
  formatObservationCount,
  formatObservationPath,
  isGrave,
  listObservations,
  renderObservation,
  sortBySeverity,
  type FindPlace,
} from '#observations';
import { lowerFirst } from '#text';

function listInside(provision: Provision): string[] {
  return [provision, ...walkProvisions(provision.children)].map(({ eId }) => eId);
}

/** Observations that stand beside other words and name a place in a provision: one link each. */
export function renderNotesFromAfar(own: NormEntry): RenderNotes {
  return (provision) => {
    const found = sortBySeverity(findObservationsNaming(listObservations(), own.record.id, listInside(provision)));
    const items = found.map(
      ({ norm, id, title }) => `<li><a href="${formatObservationPath(norm, id)}">${escapeHtml(title)}</a></li>`,
    );
    if (items.length === 0) return '';
    return `<div class="note"><h3>Otras dudas que también tocan este texto</h3><ul role="list">${items.join('')}</ul></div>`;
  };
}

/** Observations in full beside a provision, for the page of an article. */
export function renderNotesInFull(library: Library, own: NormEntry): RenderNotes {
  const findPlace: FindPlace = (norm, eId) => {
    const entry = library.find(norm);
    if (!entry?.text) return undefined;
    const name = formatPlaceName(entry, eId);
    return {
      href: formatPlacePath(entry, eId),
      label: entry === own ? name : `${formatShortName(entry.record)}, ${name}`,
    };
  };
  return (provision) =>
    sortBySeverity(findObservations(listObservations(), own.record.id, listInside(provision)))
      .map((observation) => renderObservation(observation, findPlace, { standsAlone: false }))
      .join('');
}

/** How many observations a provision has, for the whole text: they are read on its own page, and there alone if all are of wording. */
export function renderNotesInBrief(own: NormEntry): RenderNotes {
  return (provision) => {
    const found = findObservations(listObservations(), own.record.id, listInside(provision));
    if (!found.some(isGrave)) return '';
    const name = lowerFirst(formatPlaceName(own, provision.eId));
    return `<p class="note observation"><a href="${formatPlacePath(own, provision.eId)}">${formatObservationCount(found)} al ${name}</a></p>`;
  };
}
