import type { List, ListItem, RootContent } from 'mdast';
import { nothingPrinted, type Marker } from './markers/marker.ts';
import { parseItemMarker } from './markers/markers.ts';
import { warnJoinedArticles, warnListedArticle } from './read-article.ts';
import { formatLine, openNumeral, type Reading } from './reading.ts';
import { lineOf, startOf } from './source-cursor.ts';

/** Reads one block wherever it stands: the items of a list hold blocks of every kind. */
type ReadBlock = (reading: Reading, node: RootContent) => void;

/** Reads a list: every item is a provision below the one that is open. */
export function readList(reading: Reading, list: List, readBlock: ReadBlock): void {
  const rank = Math.max(reading.stack.rank, 4) + 1;
  reading.lists += 1;
  for (const item of list.children) readItem(reading, item, rank, readBlock, list.ordered === true);
  reading.lists -= 1;
  reading.stack.close(rank);
}

function readItem(reading: Reading, item: ListItem, rank: number, readBlock: ReadBlock, ordered: boolean): void {
  const { stack, cursor } = reading;
  const [first, ...rest] = item.children;
  if (first?.type === 'list') {
    // `- 1. Texto` without the backslash is a list in a list to Markdown.
    for (const inner of first.children) readItem(reading, inner, rank, readBlock, first.ordered === true);
    for (const node of rest) readBlock(reading, node);
    return;
  }
  const paragraph = first?.type === 'paragraph' ? first : undefined;
  if (paragraph) {
    warnListedArticle(reading, paragraph);
    warnJoinedArticles(reading, paragraph);
  }
  const numbered = ordered ? findNumber(cursor.source, startOf(item)) : undefined;
  const found = numbered ?? (paragraph && parseItemMarker(formatLine(paragraph, cursor.source)));
  openItem(reading, found, rank, lineOf(item));
  if (paragraph) stack.append(cursor.takeText(paragraph, found?.length ?? 0));
  for (const node of paragraph ? rest : item.children) readBlock(reading, node);
}

/** The number that Markdown itself read as the marker of an ordered list. */
function findNumber(source: string, start: number): Marker | undefined {
  const printed = /^\d+[.)]/.exec(source.slice(start, start + 12))?.[0];
  if (printed === undefined) return undefined;
  return { ...nothingPrinted, kind: 'point', printed, num: String(Number.parseInt(printed, 10)) };
}

function openItem(reading: Reading, found: Marker | undefined, rank: number, line: number): void {
  const { stack } = reading;
  if (found?.kind === 'paragraph') openNumeral(reading, found, line, rank);
  else if (found?.kind === 'point') {
    const { printed, num } = found;
    stack.push({ kind: 'point', name: `point_${num}`, marker: printed, num, rank, line });
  } else {
    stack.close(rank);
    stack.push({
      kind: 'item',
      name: `item_${stack.countNext('item')}`,
      marker: found?.printed ?? '-',
      rank,
      line,
    });
  }
}
