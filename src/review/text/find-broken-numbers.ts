import { numberMark } from '#citations/engine';
import { foldInPlace } from '#text';
import type { TextPiece } from './split-blocks.ts';

/** A number no kind of norm has, with its place in the text. */
export interface BrokenNumber {
  start: number;
  end: number;
  text: string;
}

const kinds =
  'ley|decreto\\s(?:supremo|legislativo|ley|de\\s(?:urgencia|alcaldia))|d\\.\\s?s\\.|resolucion\\s[a-z]{5,20}|ordenanza(?:\\s(?:municipal|regional))?';
const pattern = new RegExp(`\\b(?:${kinds})\\s{1,3}(?=n)(?:${numberMark})([a-z0-9][a-z0-9/.,-]{0,40})`, 'g');

/** Numbers behind the name and the mark of a kind (`Ley N° 277972`) that the engine reads as none. */
export function findBrokenNumbers(
  { start, text }: TextPiece,
  taken: readonly { start: number; end: number }[],
): BrokenNumber[] {
  return [...foldInPlace(text).matchAll(pattern)].flatMap((match): BrokenNumber[] => {
    const word = match[1] ?? '';
    if (!/\d/.test(word)) return [];
    const from = start + match.index;
    const end = from + match[0].replace(/[.,-]+$/, '').length;
    if (taken.some((span) => span.start < end && from < span.end)) return [];
    return [{ start: from, end, text: text.slice(from - start, end - start) }];
  });
}
