import { formatBlock, formatInlines, type NormTree, type ProvisionChild, type TextBlock } from '#norms';

/** Printed blocks, one a line, by the eId of everything that holds them: provisions, tables, rows, footnotes. */
export type PrintedTexts = ReadonlyMap<string, string>;

/** Runs of white space as one space, so that line breaks of the source make no difference. */
export function normalizeSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function listPrinted(blocks: readonly TextBlock[]): string[] {
  return blocks.filter((block) => !block.editorial).map((block) => normalizeSpaces(formatBlock(block)));
}

/** A marker and the words after it are printed on one line. */
function putBefore(marker: string | undefined, lines: readonly string[]): string[] {
  if (marker === undefined) return [...lines];
  const [first = '', ...rest] = lines;
  // A heading line keeps the marker it prints; a paragraph comes without it.
  return [first.startsWith(marker) ? first : normalizeSpaces(`${marker} ${first}`), ...rest];
}

function readChild(child: ProvisionChild, texts: Map<string, string>): string[] {
  const keep = (eId: string, lines: string[]): string[] => {
    texts.set(eId, lines.join('\n'));
    return lines;
  };
  if (child.kind === 'text') return listPrinted([child]);
  if (child.kind === 'note') return keep(child.eId, listPrinted(child.text));
  if (child.kind === 'table') {
    const rows = [...child.head, ...child.body].flatMap((row) =>
      keep(
        row.eId,
        row.cells.map((cell) => normalizeSpaces(cell.lines.map(formatInlines).join(' '))).filter((line) => line !== ''),
      ),
    );
    return keep(child.eId, rows);
  }
  const inside = child.children.flatMap((inner) => readChild(inner, texts));
  const marker = child.editorial ? undefined : child.marker;
  return keep(child.eId, putBefore(marker, [...listPrinted(child.heading ?? []), ...inside]));
}

/** All the printed words of a text, without the editor's own. */
export const printWholeText = ({ children }: NormTree): string =>
  children.flatMap((child) => readChild(child, new Map())).join('\n');

/** The printed words of every part of a text; the editor's own words, in square brackets, are left out. */
export function buildPrintedTexts(tree: NormTree): PrintedTexts {
  const texts = new Map<string, string>();
  for (const child of tree.children) readChild(child, texts);
  return texts;
}
