import type { Heading, Nodes, Paragraph } from 'mdast';
import { cutInlines, formatInlines, parseInlines } from '../tree/inline.ts';
import type { Inline, Stretch, TextBlock } from '../tree/norm-tree.ts';

/** Offset of the first character of a node. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Offset behind the last character of a node. */
export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

/** Line of the source on which a node starts, from 1. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** True for text that stands wholly in one pair of square brackets, and is no footnote mark. */
export function isEditorial(text: string): boolean {
  return /^\[(?!\^)[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]$/.test(text) && /\p{L}/u.test(text);
}

/** Cuts the source into stretches from start to end, so that no character is lost, and numbers the text blocks. */
export class SourceCursor {
  readonly source: string;
  #position = 0;
  #blocks = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** The next number of a text block. */
  takeBlock(): number {
    this.#blocks += 1;
    return this.#blocks - 1;
  }

  /** The stretch `start`–`end`, led by everything since the previous one. */
  takeStretch(start: number, end: number): Stretch {
    const from = Math.max(start, this.#position);
    const to = Math.max(end, from);
    const stretch = { lead: this.source.slice(this.#position, from), raw: this.source.slice(from, to) };
    this.#position = to;
    return stretch;
  }

  /** The text of a heading or paragraph behind its marker of `length` characters. */
  takeText(node: Heading | Paragraph, length: number): TextBlock {
    const { start, end } = measureContent(node);
    const inlines = parseInlines(node.children, this.source);
    const from = length === 0 ? start : this.#findOffset(start, end, formatInlines(inlines).slice(0, length));
    return this.#buildBlock(this.takeStretch(from, end), cutInlines(inlines, length));
  }

  /** A block the profile does not know, as it stands in the source. */
  takeRaw(node: Nodes): TextBlock {
    const stretch = this.takeStretch(startOf(node), endOf(node));
    return this.#buildBlock(stretch, stretch.raw === '' ? [] : [stretch.raw]);
  }

  /** What is left after the last stretch. */
  takeTail(): string {
    return this.source.slice(this.#position);
  }

  #buildBlock(stretch: Stretch, inlines: Inline[]): TextBlock {
    const plain = inlines.length === 1 ? inlines[0] === stretch.raw : inlines.length === 0 && stretch.raw === '';
    return {
      kind: 'text',
      block: this.takeBlock(),
      ...stretch,
      ...(plain ? {} : { inlines }),
      ...(isEditorial(stretch.raw) ? { editorial: true as const } : {}),
    };
  }

  /** Offset between `start` and `end` of the character that follows the `read` ones: escapes and `*` do not count. */
  #findOffset(start: number, end: number, read: string): number {
    let offset = start;
    for (let index = 0; index < read.length && offset < end; offset += 1) {
      const entity = /^&#?\w{1,31};/.exec(this.source.slice(offset, offset + 34))?.[0];
      if (entity !== undefined && read[index] !== '&') offset += entity.length - 1;
      const isBreak = /\s/.test(read[index] ?? '') && /[\r\n]/.test(this.source[offset] ?? '');
      if (entity !== undefined || isBreak || this.source[offset] === read[index]) index += 1;
    }
    return offset;
  }
}

/** First and last offset of what stands inside a node, its `#`, `-` or padding left out. */
function measureContent(node: Heading | Paragraph): { start: number; end: number } {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last ? { start: startOf(first), end: endOf(last) } : { start: endOf(node), end: endOf(node) };
}
