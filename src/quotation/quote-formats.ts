import { formatDay } from '#calendar';
import { buildBibtex } from './build-bibtex.ts';
import { buildCsl } from './build-csl.ts';
import { buildRis } from './build-ris.ts';
import type { Quotation } from './quoted.ts';
import { formatApaDate, formatLegal, formatLongDay, formatWholeTitle, tellState } from './quote-words.ts';

/** A way to write a citation. */
export interface QuoteFormat {
  id: string;
  /** What the control that copies it says. */
  label: string;
  build: (quotation: Quotation) => string;
}

const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What Markdown would read as its own inside the words of a link. */
const escapeMarkdown = (text: string): string => text.replaceAll(/[\\[\]*_`<]/g, String.raw`\$&`);

/** When it was looked at, and what was known that day; with the address where nothing else leads there. */
const tellVisit = (quotation: Quotation, place = ''): string =>
  quotation.day === undefined && place === ''
    ? tellState(quotation)
    : `consultado${quotation.day === undefined ? '' : ` el ${formatDay(quotation.day)}`}${place}; ${tellState(quotation)}`;

const buildLegal = (quotation: Quotation): string =>
  `${formatLegal(quotation)} (${tellVisit(quotation, ` en ${quotation.url}`)})`;

const buildShort = (quotation: Quotation): string =>
  `${quotation.norm.short}, ${quotation.place[1]} (${tellVisit(quotation, ` en ${quotation.url}`)})`;

/**
 * APA 7 for a law: as in its own examples of laws the name stands first, where others have their author. Then where in it, what else is to
 * be known of it in brackets, when, who, and when it was seen, since what the page says may change.
 */
function buildApa(quotation: Quotation): string {
  const { norm, place, day, url } = quotation;
  const name = `${formatWholeTitle(quotation)}, ${place[1]} [${tellState(quotation)}]`;
  const seen = day === undefined ? 'Recuperado de' : `Recuperado el ${formatLongDay(day)}, de`;
  return `${name}. (${formatApaDate(norm.issued)}). ${norm.author}. ${seen} ${url}`;
}

const buildMarkdown = (quotation: Quotation): string =>
  `[${escapeMarkdown(formatLegal(quotation))}](${quotation.url}) (${tellVisit(quotation)})`;

const buildLink = (quotation: Quotation): string =>
  `<a href="${escapeMarkup(quotation.url)}">${escapeMarkup(formatLegal(quotation))}</a> (${escapeMarkup(tellVisit(quotation))})`;

/** How lawyers in Peru write it: what is copied when nothing else is asked for. */
export const legalFormat: QuoteFormat = { id: 'legal', label: 'Copiar cita', build: buildLegal };

/** Further ways, in the order of the menu. */
export const otherFormats: readonly QuoteFormat[] = [
  { id: 'corta', label: 'Cita corta', build: buildShort },
  { id: 'apa', label: 'APA 7', build: buildApa },
  { id: 'bibtex', label: 'BibTeX', build: buildBibtex },
  { id: 'ris', label: 'RIS', build: buildRis },
  { id: 'csl', label: 'CSL-JSON', build: buildCsl },
  { id: 'markdown', label: 'Markdown', build: buildMarkdown },
  { id: 'html', label: 'Enlace HTML', build: buildLink },
];
