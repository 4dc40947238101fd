import type { NormNumber } from './mention.ts';
import { knownSiglas } from './siglas.ts';

/** Marks before a number, on folded text: `n°`, `n.°`, `nro.`, `no.`, `nos.`, `núm.`, even twice. */
export const numberMark =
  '(?:(?:numero(?=\\s\\d)|n\\s?\\.?\\s?[°*]{1,2}\\s?s?\\.?|nros?\\b\\.?|nos?(?:\\b|(?=\\d))\\.?(?=\\s?[\\d_n])|nums?\\b\\.?|n\\.(?=\\s?\\d)|n\\s?\\.?\\s?["\'o?](?=\\s?\\d)|n(?=\\s?\\d{2})|&ordm;)\\s{0,3}){0,2}';

const serialPattern = /\d{3}\.\d{3}(?=[.:-]\s?\d{4}|$|[^\d.])|\d{1,7}(?:-[a-z](?=-\d{2,4}-))?|[_]{2,}/y;
const partPattern =
  /(\s{0,2}[-/.:_]\s{0,2}|(?<=\d)\s{1,2}|\s(?=v[-.\d])|(?<=-(?:19|20)\d\d)(?=[a-z]{2}))([a-zñ]+\d*[a-zñ]*|\d{1,14})(?![\dñ])/y;

/** Letters before the running number: `B-2189-2010`, `D000371-2024-…`. */
const leadingLetters = /d(?=0\d{5}-\d{4})|[a-z]{1,6}-(?=\d{1,4}-\d{2,4}(?![\d-]))/y;

/** A number read at a place of the text, with where it ends. */
export interface NumberMatch {
  number: NormNumber;
  end: number;
}

interface Parts {
  year: number | undefined;
  sigla: string[];
  /** Digits that stand where a year is due and are none. */
  odd: boolean;
  version: boolean;
  /** A second part of the running number: `353-02` of `353-02-2001`. */
  more: string;
  end: number;
}

/** A year written in two or four digits, one that has not come too (`2102` for 2012); undefined for another number. */
export function parseYear(digits: string): number | undefined {
  const value = Number(digits);
  if (digits.length === 4 && value >= 1821 && value <= 2199) return value;
  if (digits.length !== 2) return undefined;
  return value >= 40 ? 1900 + value : 2000 + value;
}

/** True if letters can be (part of) a sigla as they are printed behind this separator. */
function isSigla(printed: string, gap: string, before: Parts): boolean {
  const known = knownSiglas.has(printed.toLowerCase());
  if (gap.trim() === '') return known && before.sigla.length === 0 && printed === printed.toUpperCase();
  if (/\s/.test(gap)) return before.sigla.length === 0 && (known || /^[A-ZÑ]{2,4}$/.test(printed));
  return known || /^[A-ZÑ0-9]+$/.test(printed);
}

/** Digits in the place of a year that are none; four of them may be a second number, unless an office follows. */
function isOddYear(digits: string, behind: string): boolean {
  return digits.length >= 2 && (digits.length !== 4 || /^-[a-z]{2}/.test(behind));
}

function takeDigits(digits: string, gap: string, parts: Parts, behind: string): boolean {
  if (gap.trim() === '' || (gap.includes('.') && gap !== '.')) return false;
  const first = parts.sigla.length === 0 && parts.year === undefined && !parts.odd;
  const year = parts.year === undefined ? parseYear(digits) : undefined;
  const isSecond = first && gap.trim() === '-' && /^\d{1,2}$/.test(digits);
  if (isSecond && /^-(?:(?:19|20)\d\d(?![\d-])|\d\d-[a-z])/.test(behind)) parts.more = `-${digits}`;
  else if (year !== undefined && (first || digits.length === 4)) parts.year = year;
  else if (first && gap.trim() === '-' && isOddYear(digits, behind)) parts.odd = true;
  else if (parts.sigla.length > 0 && !/\s/.test(gap)) parts.sigla.push(digits);
  else return false;
  return true;
}

function readParts(folded: string, source: string, start: number): Parts {
  const parts: Parts = { year: undefined, sigla: [], odd: false, version: false, more: '', end: start };
  for (let count = 0; count < 8; count += 1) {
    partPattern.lastIndex = parts.end;
    const match = partPattern.exec(folded);
    if (!match) break;
    const [whole, gap = '', text = ''] = match;
    const end = parts.end + whole.length;
    const version = /^v(?:\d{1,2})?$/.test(text) && parts.sigla.length > 0;
    if (version || (parts.version && /^\d{1,2}$/.test(text))) parts.version = true;
    else if (/^\d/.test(text)) {
      if (!takeDigits(text, gap, parts, folded.slice(end, end + 8))) break;
    } else if (isSigla(source.slice(end - text.length, end), gap, parts)) parts.sigla.push(text);
    else break;
    parts.end = end;
  }
  return parts;
}

/** Reads digits alone (`27314`, `27.314`, `27 314`) as a law has them; undefined if there are none or too many. */
export function parsePlainNumber(folded: string, start: number): NumberMatch | undefined {
  const match = /^(\d{2}\s\d{3}|\d{1,2}[.,]\d{3}|\d{2,5})(?!\d|[.,]\d)/.exec(folded.slice(start, start + 10));
  if (!match?.[1]) return undefined;
  const serial = match[1].replace(/[.,\s]/, '').replace(/^0+(?=\d)/, '');
  return { number: { serial, year: null, sigla: '' }, end: start + match[1].length };
}

/** Reads number, year and sigla in any order and with any separator; undefined if no digits (or blanks to fill in) stand there. */
export function parseFullNumber(folded: string, source: string, start: number): NumberMatch | undefined {
  leadingLetters.lastIndex = start;
  const printed = leadingLetters.exec(folded)?.[0] ?? '';
  const lead = /^[A-Z]/.test(source.slice(start, start + printed.length)) ? printed : '';
  serialPattern.lastIndex = start + lead.length;
  const serial = serialPattern.exec(folded)?.[0];
  if (serial === undefined) return undefined;
  const parts = readParts(folded, source, start + lead.length + serial.length);
  const blank = serial.startsWith('_');
  const number: NormNumber = {
    serial: blank ? '' : lead + (lead === 'd' ? serial : serial.replace('.', '').replace(/^0+(?=\d)/, '')) + parts.more,
    year: parts.year ?? null,
    sigla: parts.sigla.join('-'),
    ...(blank || (parts.odd && parts.year === undefined) ? { broken: true as const } : {}),
  };
  return { number, end: parts.end };
}

/** What a typed or printed number says: `ds 5 2010 minam`, `012-MINAM-2009`, `087-95-INAP/DTSA`; undefined without digits. */
export function parseNormNumber(text: string): NormNumber | undefined {
  const tidy = text
    .replace(/^\D*/, '')
    .replace(/[\s_–—]+/g, '-')
    .replace(/-*([-/:.])-*/g, '$1')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  if (tidy === '') return undefined;
  return parseFullNumber(tidy.toLowerCase(), tidy.toUpperCase(), 0)?.number;
}
