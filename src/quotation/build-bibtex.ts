import type { Quotation } from './quoted.ts';
import { formatLegal, formatWholeTitle, splitDate, tellState } from './quote-words.ts';

/** What TeX would read as its own. */
const escapeTex = (text: string): string =>
  text
    .replaceAll(/[\\{}]/g, '')
    .replaceAll(/[&%$#_]/g, String.raw`\$&`)
    .replaceAll('~', String.raw`\textasciitilde{}`)
    .replaceAll('^', String.raw`\textasciicircum{}`);

const monthKeys = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A citation as BibTeX; what it says beside the usual fields stands in `note`. */
export function buildBibtex(quotation: Quotation): string {
  const { norm, eId, url, day } = quotation;
  const [year, month] = norm.issued === undefined ? [] : splitDate(norm.issued);
  const key = monthKeys[(month ?? 0) - 1];
  const fields = [
    `author = {{${escapeTex(norm.author)}}}`,
    `title = {{${escapeTex(formatWholeTitle(quotation))}}}`,
    ...(year === undefined ? [] : [`year = {${String(year)}}`]),
    ...(key === undefined ? [] : [`month = ${key}`]),
    `url = {${url}}`,
    ...(day === undefined ? [] : [`urldate = {${day}}`]),
    `note = {${escapeTex(`${formatLegal(quotation)}; ${tellState(quotation)}`)}}`,
  ];
  return `@misc{${norm.id}-${eId.replaceAll(/_+/g, '-')},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}
