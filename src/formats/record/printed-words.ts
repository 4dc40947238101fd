import type { FormatBlock } from '../block.schema.ts';
import type { Format } from '../format.schema.ts';
import { listBlocks, splitWords, type PrintedWords } from './list-blocks.ts';

type Path = (string | number)[];
type Words = Extract<FormatBlock, { kind: 'words' }>;
type Table = Extract<FormatBlock, { kind: 'table' }>;
type Choice = Extract<FormatBlock, { kind: 'choice' | 'several' }>;

/** Words between blanks, and those that are printed where somebody writes. */
function readWords({ eId, text, own, blanks }: Words, path: Path): PrintedWords[] {
  if (own) return [];
  return splitWords(text).flatMap((part): PrintedWords[] => {
    const printed =
      typeof part === 'string' ? part.trim() : (blanks[part.blank]?.initial ?? blanks[part.blank]?.printed);
    if (printed === undefined || printed === '') return [];
    return [{ eId, printed, path: [...path, 'text'], isOnSheet: true }];
  });
}

function readOptions(
  { eId, legend, options }: Pick<Choice, 'eId' | 'options'> & { legend?: string | undefined },
  path: Path,
): PrintedWords[] {
  return options.flatMap(({ printed, means, own: isOwn }, index) => {
    if (isOwn) return [];
    const at = [...path, 'options', index];
    const own = { eId, printed, path: [...at, 'printed'], isOnSheet: true };
    if (means === undefined) return [own];
    return [own, { eId: legend ?? eId, printed: means, path: [...at, 'means'], isOnSheet: false }];
  });
}

function readTable({ columns, rows = [], totalLabel }: Table, path: Path): PrintedWords[] {
  const total = totalLabel?.eId;
  return [
    ...columns.flatMap(({ eId, printed, label, options = [] }, index) => [
      { eId, printed, path: [...path, 'columns', index, 'printed'], isOnSheet: label === undefined },
      ...readOptions({ eId, options }, [...path, 'columns', index]),
    ]),
    ...rows.map((row, index) => ({ ...row, path: [...path, 'rows', index, 'printed'], isOnSheet: true })),
    ...(total === undefined
      ? []
      : [{ eId: total, printed: totalLabel?.printed ?? '', path: [...path, 'totalLabel'], isOnSheet: true }]),
  ];
}

function readBlock(block: FormatBlock, path: Path): PrintedWords[] {
  if (block.kind === 'words') return readWords(block, path);
  if (block.kind === 'points') {
    return block.items.map(({ eId, printed }, index) => ({
      eId,
      printed,
      path: [...path, 'items', index, 'printed'],
      isOnSheet: true,
    }));
  }
  if (block.kind === 'legend') {
    return block.lines.map(({ eId, printed }, index) => ({
      eId,
      printed,
      path: [...path, 'lines', index, 'printed'],
      isOnSheet: true,
    }));
  }
  // Where the label is ours, the printed words are only what asks for it.
  const isOnSheet = !('label' in block && block.label !== undefined);
  const own = { eId: block.eId, printed: block.printed, path: [...path, 'printed'], isOnSheet };
  // What is printed where somebody writes stands on the sheet, too.
  const initial =
    block.kind === 'text' && block.initial !== undefined
      ? [{ eId: block.eId, printed: block.initial, path: [...path, 'initial'], isOnSheet: true }]
      : [];
  if (block.kind === 'table') return [own, ...readTable(block, path)];
  if (block.kind === 'choice' || block.kind === 'several') return [own, ...readOptions(block, path)];
  return [own, ...initial];
}

/** Every printed word of a form, with its place. */
export function listPrintedWords(format: Format): PrintedWords[] {
  const headings = format.sections.flatMap(({ heading }, index): PrintedWords[] => {
    const { eId, printed = '' } = heading ?? {};
    return eId === undefined ? [] : [{ eId, printed, path: ['sections', index, 'heading'], isOnSheet: true }];
  });
  return [...headings, ...listBlocks(format).flatMap(({ block, path }) => readBlock(block, path))];
}
