import type { FormatBlank, FormatBlock } from '../block.schema.ts';
import type { Format } from '../format.schema.ts';

/** Printed words of a form, with the place that has them and where in the record they are written. */
export interface PrintedWords {
  eId: string;
  printed: string;
  path: (string | number)[];
  /** Of the sheet itself, so that they count when the annex is compared with it; the others explain. */
  isOnSheet: boolean;
}

/** Name of everything that somebody writes in, in order, with what it is. */
export interface NamedField {
  name: string;
  field: Exclude<FormatBlock, { kind: 'words' | 'points' | 'legend' | 'signature' | 'group' }> | FormatBlank;
  path: (string | number)[];
}

const tokens = /\[([a-z0-9-]+)\]/g;

/** A piece of a paragraph: words, or the name of a blank. */
export type WordsPart = string | { blank: string };

/** A paragraph cut at its blanks. */
export function splitWords(text: string): WordsPart[] {
  const parts = text.split(tokens).map((part, index) => (index % 2 === 0 ? part : { blank: part }));
  return parts.filter((part) => part !== '');
}

/** A block and where in the record it is written. */
export interface PlacedBlock {
  block: FormatBlock;
  path: (string | number)[];
}

/** Blocks with their place, each group before what it holds. */
const placeBlocks = (blocks: readonly FormatBlock[], path: (string | number)[]): PlacedBlock[] =>
  blocks.flatMap((block, index) => {
    const at = [...path, 'blocks', index];
    return [{ block, path: at }, ...(block.kind === 'group' ? placeBlocks(block.blocks, at) : [])];
  });

/** Blocks of a form, those of groups among them. */
export const listBlocks = ({ sections }: Pick<Format, 'sections'>): PlacedBlock[] =>
  sections.flatMap(({ blocks }, section) => placeBlocks(blocks, ['sections', section]));

/** Everything that somebody writes in. */
export function listFields(format: Pick<Format, 'sections'>): NamedField[] {
  return listBlocks(format).flatMap(({ block, path }): NamedField[] => {
    if (block.kind === 'words') {
      return Object.entries(block.blanks).map(([name, field]) => ({ name, field, path: [...path, 'blanks', name] }));
    }
    return 'name' in block ? [{ name: block.name, field: block, path }] : [];
  });
}
