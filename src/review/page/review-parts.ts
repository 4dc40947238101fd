import { buildElement } from '#forms';
import { describeQuotation } from '../text/build-review-table.ts';
import type { MarkedPart } from '../text/mark-text.ts';
import type { ReviewLink } from '../text/review-mark.ts';
import type { CheckedQuotation, ReviewedCitation } from '../text/review-text.ts';

/** A ring and a word, as everywhere on the site. */
export const buildStatus = (mark: string, says: string): HTMLElement =>
  buildElement('span', { class: 'status', 'data-status': mark }, says);

const ringOf = ({ mark, ring }: ReviewedCitation): string => ring ?? mark;

/** The text stays where it is: what is looked up opens beside it. */
const buildLink = (href: string, words: string): HTMLElement =>
  buildElement('a', { href, target: '_blank', rel: 'noopener' }, words);

function buildLinks(name: string, links: readonly ReviewLink[]): HTMLElement[] {
  if (links.length === 0) return [];
  const shown = links.flatMap((link, at) => [at === 0 ? '' : ', ', buildLink(link.href, link.name)]);
  return [buildElement('p', {}, `${name}: `, ...shown, '.')];
}

/** Differences word by word: what the text adds, and what it leaves out. */
function buildQuotation(quotation: CheckedQuotation): HTMLElement[] {
  const { result, words } = quotation;
  const says = buildElement(
    'p',
    {},
    `«${words.length > 60 ? `${words.slice(0, 60)}…` : words}»: `,
    buildElement('b', {}, describeQuotation(quotation)),
  );
  if (result.kind !== 'different') return [says];
  const parts = result.parts.flatMap(({ kind, words: part }) => {
    if (kind === 'same') return [part, ' '];
    return [buildElement(kind === 'quoted' ? 'del' : 'ins', {}, part), ' '];
  });
  return [says, buildElement('p', { class: 'difference' }, ...parts)];
}

/** A row of the table: the citation, its mark, what is known, the form to copy. */
export function buildRow(citation: ReviewedCitation, at: number, copy: (words: string) => void): HTMLElement {
  const { text, context, says, why, successors, near, href, canonical, quotations } = citation;
  const button = buildElement(
    'button',
    { type: 'button', class: 'button', 'aria-label': `Copiar: ${canonical}` },
    'Copiar',
  );
  button.addEventListener('click', () => {
    copy(canonical);
  });
  const known = [
    ...(why === '' ? [] : [buildElement('p', {}, why)]),
    ...buildLinks('Mira', successors),
    ...buildLinks('Puede ser', near),
    ...quotations.flatMap(buildQuotation),
  ];
  return buildElement(
    'tr',
    {},
    buildElement('td', { class: 'num' }, String(at + 1)),
    buildElement(
      'th',
      { scope: 'row' },
      href === undefined ? buildElement('b', {}, text) : buildLink(href, text),
      buildElement('small', {}, context),
    ),
    buildElement('td', {}, buildStatus(ringOf(citation), says)),
    buildElement('td', {}, ...known),
    buildElement(
      'td',
      {},
      buildElement('span', { class: 'label' }, 'Forma para citar: '),
      buildElement('span', {}, canonical),
      ' ',
      button,
    ),
  );
}

/** A stretch of the marked text; a citation says its mark aloud. */
function buildMarked({ text, citation }: MarkedPart): Node | string {
  if (!citation) return text;
  const { href, says } = citation;
  const words = buildElement(
    'mark',
    { 'data-status': ringOf(citation), title: says },
    text,
    buildElement('span', { class: 'sr' }, ` (${says})`),
  );
  return href === undefined ? words : buildElement('a', { href, target: '_blank', rel: 'noopener' }, words);
}

/** A line of the marked text. */
export const buildLine = (parts: readonly MarkedPart[]): HTMLElement =>
  buildElement('div', {}, ...parts.map(buildMarked));
