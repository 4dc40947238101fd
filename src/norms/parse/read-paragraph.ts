import type { Paragraph } from 'mdast';
import type { Provision } from '../tree/norm-tree.ts';
import {
  closingFormula,
  isEnactingFormula,
  recitalsHeading,
  recitalStart,
  recitalsWithText,
} from './markers/formulas.ts';
import { nothingPrinted, type Marker } from './markers/marker.ts';
import { parseDispositionMarker, parseItemMarker } from './markers/markers.ts';
import { findPointLevel } from './markers/point-level.ts';
import { holdsDispositions, openDisposition } from './read-dispositions.ts';
import { leavesQuotationOpen, openUnheadedArticle, warnJoinedArticles } from './read-article.ts';
import { formatLine, goesOn, openNumeral, openPreamble, rankNumeral, type Reading } from './reading.ts';
import { lineOf } from './source-cursor.ts';

/** Reads a paragraph at the top level: by its first words it may open a recital, a disposition, a lettered point … */
export function readParagraph(reading: Reading, node: Paragraph): void {
  const { stack, cursor } = reading;
  const text = formatLine(node, cursor.source);
  const line = lineOf(node);
  const marker = openUnheadedArticle(reading, text, line) ?? openByText(reading, text, line);
  warnJoinedArticles(reading, node);
  reading.quoting = leavesQuotationOpen(text, reading.quoting);
  const block = cursor.takeText(node, marker.length);
  const isHeading =
    marker.kind === 'article' ? isWhollyStrong(node) : stack.top?.kind === 'recitals' && recitalsHeading.test(text);
  if (isHeading && stack.top && !stack.top.heading) stack.top.heading = [block];
  else stack.append(block);
}

/** `**Artículo 2.- Objeto**`: what is printed in bold from end to end is a heading. */
function isWhollyStrong({ children }: Paragraph): boolean {
  return children.length > 0 && children.every(({ type }) => type === 'strong');
}

function openByText(reading: Reading, text: string, line: number): Marker {
  const { stack } = reading;
  if (stack.findOpen('attachment', 'conclusions') && !stack.findOpen('article')) return nothingPrinted;
  if (!reading.bodyBegun) return openBeforeBody(reading, text, line);
  if (closingFormula.test(text) && isAfterBody(stack.top)) {
    stack.push({ kind: 'conclusions', name: 'conclusions', rank: 2, line, global: true });
    return nothingPrinted;
  }
  if (holdsDispositions(reading)) {
    const found = parseDispositionMarker(text);
    if (found) openDisposition(reading, found, line);
    return found ?? nothingPrinted;
  }
  const holder = stack.findOpen('article', 'division');
  return holder?.kind === 'article' ? openMarked(reading, text, line) : nothingPrinted;
}

/** An article or disposition may itself say `PUBLÍQUESE…`: only one that has its text can be the last. */
function isAfterBody(top: Provision | undefined): boolean {
  return top !== undefined && top.kind !== 'component' && top.children.length > 0;
}

function openBeforeBody(reading: Reading, text: string, line: number): Marker {
  const { stack } = reading;
  openPreamble(reading, line);
  const isHeading = recitalsHeading.test(text);
  if ((isHeading || recitalsWithText.test(text)) && !stack.findOpen('recitals')) {
    stack.push({ kind: 'recitals', name: 'recs_1', rank: 3, line, global: true });
  }
  if (isHeading || !stack.findOpen('recitals')) return nothingPrinted;
  if (recitalStart.test(text) || recitalsWithText.test(text)) {
    stack.close(4);
    stack.push({ kind: 'recital', name: `rec_${stack.countNext('recital')}`, rank: 4, line });
  } else if (isEnactingFormula(text)) stack.closeKind('recitals');
  return nothingPrinted;
}

/** A numeral or letter printed at the start of a plain paragraph. */
function openMarked(reading: Reading, text: string, line: number): Marker {
  const found = parseItemMarker(text);
  if (!found || found.kind === 'item' || goesOn(reading, 'item', text, found.length)) return nothingPrinted;
  if (found.kind === 'paragraph') {
    openNumeral(reading, found, line, rankNumeral(found));
    return found;
  }
  const { printed, num } = found;
  const { rank, series } = findPointLevel(reading.stack.listPointLevels(), printed, num);
  reading.stack.push({ kind: 'point', name: `point_${num}`, marker: printed, num, rank, series, line });
  return found;
}
