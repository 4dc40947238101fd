import type { Quotation } from './quoted.ts';
import { formatLegal, formatWholeTitle, splitDate, tellState } from './quote-words.ts';

/** A citation as CSL-JSON, the form that Zotero and other reference managers read. */
export function buildCsl(quotation: Quotation): string {
  const { norm, eId, place, url, day } = quotation;
  const item = {
    id: `${norm.id}-${eId.replaceAll(/_+/g, '-')}`,
    type: 'legislation',
    title: formatWholeTitle(quotation),
    ...(norm.number === undefined ? {} : { number: norm.number }),
    authority: norm.author,
    author: [{ literal: norm.author }],
    section: place[1],
    ...(norm.issued === undefined ? {} : { issued: { 'date-parts': [splitDate(norm.issued)] } }),
    ...(day === undefined ? {} : { accessed: { 'date-parts': [splitDate(day)] } }),
    jurisdiction: 'pe',
    language: 'es-PE',
    URL: url,
    note: `${formatLegal(quotation)}; ${tellState(quotation)}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
