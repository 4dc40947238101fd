import { confidenceWords, escapeHtml } from '#norms';
import { isGrave } from './list/is-grave.ts';
import { kindWords } from './kind-words.ts';
import type { Observation } from './observation.schema.ts';
import { severityWords } from './severity.schema.ts';

/** Address and name of a place in a text. */
export interface ObservedPlace {
  href: string;
  /** `Artículo 33, numeral 33.2`; of another norm than the observed one, with its name. */
  label: string;
}

/** Looks a place up; undefined where the text is not here. */
export type FindPlace = (norm: string, eId: string) => ObservedPlace | undefined;

/** How an observation is set. */
export interface ObservationLayout {
  /** True away from the text: gives the observation its id and a link to its place. */
  standsAlone: boolean;
}

const longestQuote = 110;

/** Printed words in quotation marks, cut after a whole word where they are long. */
function renderQuote(printed: string): string {
  if (printed.length <= longestQuote) return `«${escapeHtml(printed)}»`;
  const cut = printed.slice(0, longestQuote).replace(/\s+\S*$/, '');
  return `«${escapeHtml(cut)}…»`;
}

function renderLink({ href, label }: ObservedPlace): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
}

function renderOthers({ others = [] }: Observation, findPlace: FindPlace): string {
  const items = others.flatMap(({ norm, eId, printed }) => {
    const place = findPlace(norm, eId);
    if (!place) return [];
    return [`<li>${renderLink(place)}${printed === undefined ? '' : `: ${renderQuote(printed)}`}</li>`];
  });
  return items.length === 0 ? '' : `<ul role="list">${items.join('')}</ul>`;
}

/** Its id, those it had before, and what kind of doubt it is; beside the text, what it changes. */
function renderHead({ id, formerIds = [], kind, severity, title }: Observation, standsAlone: boolean): string {
  // Wording alone changes nothing for a reader: its note is a plain one.
  const tag = isGrave({ severity }) ? 'note observation' : 'note';
  const word = standsAlone ? kindWords[kind] : severityWords[severity].title;
  const former = standsAlone ? formerIds.map((one) => `<span id="${one}"></span>`).join('') : '';
  return (
    `<div class="${tag}"${standsAlone ? ` id="${id}"` : ''}>${former}` +
    `<h3>${escapeHtml(title)}</h3><p class="quiet">${word}</p>`
  );
}

/** HTML of one observation: what it changes, what is printed, what is doubtful in it, and the other places. */
export function renderObservation(observation: Observation, findPlace: FindPlace, layout: ObservationLayout): string {
  const { norm, eId, printed, text, confidence } = observation;
  const own = layout.standsAlone ? findPlace(norm, eId) : undefined;
  const place = own ? `${renderLink(own)} dice` : 'Dice';
  // `from-seed` is what every observation is: read in the document itself.
  const isSure = confidence === 'confirmed' || confidence === 'from-seed';
  const doubt = isSure ? '' : `<p class="quiet">Dato ${confidenceWords[confidence]}.</p>`;
  return (
    `${renderHead(observation, layout.standsAlone)}<p>${place} ${renderQuote(printed)}.</p>` +
    `<p>${escapeHtml(text)}</p>${renderOthers(observation, findPlace)}${doubt}</div>`
  );
}
