import { closingFormula, recitalStart } from '../../../src/norms/parse/markers/formulas.ts';
import {
  parseDispositionMarker,
  parseHeadingMarker,
  parseItemMarker,
  parseUnheadedArticle,
} from '../../../src/norms/parse/markers/markers.ts';

/** Of the usual width of a line: a shorter one ends its paragraph, where the next begins with a capital. */
const SHORT = 0.86;

const endsSentence = (line: string): boolean => /[.;:]["”»)]*$/u.test(line);
const beginsAnew = (line: string): boolean => /^["“«¿(]*[\p{Lu}\d]/u.test(line);
/** In capitals from end to end, a title or a name below the text; small capitals come out of a PDF as `DEcREto`. */
export function isCapital(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  const long = words.filter(({ length }) => length > 3);
  const small = words.reduce((sum, word) => sum + (word.match(/\p{Ll}/gu)?.length ?? 0), 0);
  const all = words.reduce((sum, { length }) => sum + length, 0);
  return all > 1 && small <= all / 2 && long.every((word) => (word.match(/\p{Lu}/gu)?.length ?? 0) > 1);
}

/** `Primera.- …`, also where small capitals came out as `tERcERA.-`. */
const beginsDisposition = (line: string): boolean =>
  /^\p{L}?\p{Lu}/u.test(line) && parseDispositionMarker(line) !== undefined;

/** What stands alone above what it opens, and who gives the norm. */
const FORMULA =
  /^(?:CONSIDERANDOS?|VISTOS?|DECRETA|SE RESUELVE|RESUELVE|ORDENA|ACUERDA|POR CUANTO|POR (?:LO )?TANTO|(?:EL|LA) (?:PRESIDENT[EA]|ALCALDE(?:SA)?|CONGRESO|CONCEJO|MINISTR[OA]))\b.{0,80}:?$/u;

/** Words that no line ends a paragraph with. */
const UNFINISHED = /(?:^|\s)(?:al?|con|del?|e|el|en|las?|los?|o|para|por|que|su|sus|un|una|y)$/iu;

/** `“Artículo 2.- …`: of another norm, in its quotation marks. */
const bare = (line: string): string => line.replace(/^["“«]\s*/u, '');

/** True for a line that heads a part of the norm, whatever stands before it. */
export function isHeadingLine(line: string): boolean {
  const found = parseHeadingMarker(line);
  if (!/^\p{Lu}/u.test(line) || !found) return false;
  if (found.kind === 'article') return parseUnheadedArticle(line) !== undefined;
  if (line.length > 160) return false;
  const rest = line.slice(found.length).trim();
  if (found.kind === 'dispositions')
    return isCapital(line) || /^Disposici(?:ón|ones) \p{Lu}[\p{L} ]{4,60}$/u.test(line);
  return found.kind !== 'paragraph' && (rest === '' || isCapital(line));
}

function beginsItem(line: string, before: string, afterHeading: boolean): boolean {
  const found = parseItemMarker(line);
  if (!found || !(endsSentence(before) || afterHeading || /(?:,|[;,]? [yo])$/u.test(before))) return false;
  const rest = line.slice(found.length);
  return found.kind === 'item' || beginsAnew(rest) || (found.kind === 'point' && /^.{0,4}\)/u.test(found.printed));
}

/** True where a new paragraph begins with `line`; `first` is the line that began the one before. */
function beginsParagraph(line: string, before: string, first: string, width: number): boolean {
  if (isHeadingLine(line) || parseUnheadedArticle(bare(line))) return /^["“«]?\s*\p{Lu}/u.test(line);
  const headed = isHeadingLine(bare(first)) || beginsDisposition(first);
  if (isCapital(line) && isCapital(before) && parseHeadingMarker(first)?.kind === 'dispositions') return false;
  if (FORMULA.test(line) || (beginsDisposition(line) && (endsSentence(before) || isCapital(before)))) return true;
  if (beginsItem(line, before, headed)) return true;
  if (isCapital(before) !== isCapital(line)) {
    return beginsAnew(line) && (isCapital(before) || before.length < width * SHORT || endsSentence(before));
  }
  if (!beginsAnew(line) || UNFINISHED.test(before)) return false;
  if (/[;:]["”»]*$/u.test(before)) return true;
  const opens = recitalStart.test(line) || closingFormula.test(line);
  if (opens && endsSentence(before)) return true;
  // The first word of the next line would have had room: nothing but the end of a name leaves it.
  if (headed && before.length + line.indexOf(' ') < width * 0.95) return true;
  return before.length < width * SHORT && endsSentence(before);
}

/** True where a sentence goes on below a blank line: a page ended within it. */
function goesOn(line: string, before: string, width: number): boolean {
  if (endsSentence(before) || isHeadingLine(before)) return false;
  if (UNFINISHED.test(before) || /\p{L}-$/u.test(before)) return true;
  return /^\p{Ll}/u.test(line) && !parseItemMarker(line) && before.length >= width * SHORT;
}

/** Length of a usual line: three of four are no longer. */
function measureWidth(lines: readonly string[]): number {
  const lengths = lines
    .map(({ length }) => length)
    .filter((length) => length > 20)
    .toSorted((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0;
}

function joinTwo(before: string, line: string): string {
  // A number that the page divides keeps its hyphen: `011-2012-` and `MPT`.
  return /[\p{L}\d]-$/u.test(before) ? before + line : `${before} ${line}`;
}

/** A paragraph, and where its first and last line stand among those that were given, from 1. */
export interface Paragraph {
  text: string;
  lines: [first: number, last: number];
}

/** Paragraphs of a text that came line by line, as the page breaks them; a blank line ends one, unless a page ends there. */
export function joinLines(lines: readonly string[]): Paragraph[] {
  const width = measureWidth(lines);
  const paragraphs: Paragraph[] = [];
  let [before, first] = ['', ''];
  let [inAnnex, isApart] = [false, false];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      isApart = true;
      continue;
    }
    const last = paragraphs.at(-1);
    // An annex may hold tables, which come row by row: whoever sets them again needs to see where a row ends.
    const isRow = inAnnex && before.length < width * SHORT;
    const isBelow = isApart && !goesOn(line, before, width);
    if (!last || isBelow || isRow || beginsParagraph(line, before, first, width)) {
      paragraphs.push({ text: line, lines: [index + 1, index + 1] });
      first = line;
    } else {
      last.text = joinTwo(last.text, line);
      last.lines[1] = index + 1;
    }
    before = line;
    isApart = false;
    inAnnex ||= isHeadingLine(line) && parseHeadingMarker(line)?.kind === 'attachment';
  }
  return paragraphs;
}
