import type { Quotation } from './quoted.ts';
import { formatLegal, formatWholeTitle, tellState } from './quote-words.ts';

const formatRisDate = (date: string): string => `${date.replaceAll('-', '/')}${'/'.repeat(3 - date.split('-').length)}`;

/** A citation as RIS, one field a line: readers of it do not all join a line that was broken. */
export function buildRis(quotation: Quotation): string {
  const { norm, eId, place, url, day } = quotation;
  const { issued } = norm;
  const fields: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'LEGAL'],
    ['ID', `${norm.id}-${eId.replaceAll(/_+/g, '-')}`],
    ['AU', norm.author],
    ['TI', formatWholeTitle(quotation)],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued === undefined ? undefined : formatRisDate(issued)],
    ['SE', place[1]],
    ['LA', 'es-PE'],
    ['UR', url],
    ['Y2', day === undefined ? undefined : formatRisDate(day)],
    ['N1', `${formatLegal(quotation)}; ${tellState(quotation)}`],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`)).join('');
}
