import type { Inline, Stretch, TextBlock } from './norm-tree.ts';

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

  /** A text block of the stretch `start`–`end`. */
  takeText(start: number, end: number, inlines: Inline[]): TextBlock {
    const stretch = this.takeStretch(start, end);
    const plain = inlines.length === 1 ? inlines[0] === stretch.raw : inlines.length === 0 && stretch.raw === '';
    const editorial = /^\[[\s\S]*\]$/.test(stretch.raw);
    return {
      kind: 'text',
      block: this.takeBlock(),
      ...stretch,
      ...(plain ? {} : { inlines }),
      ...(editorial ? { editorial: true } : {}),
    };
  }

  /** What is left after the last stretch. */
  takeTail(): string {
    return this.source.slice(this.#position);
  }

  /** Offset in the source of the character that follows `length` read characters from `start`: escapes and `*` do not count. */
  findOffset(start: number, read: string): number {
    let offset = start;
    for (let index = 0; index < read.length && offset < this.source.length; offset += 1) {
      const same = this.source[offset] === read[index] || (/\s/.test(read[index] ?? '') && this.source[offset] === '\n');
      if (same) index += 1;
    }
    return offset;
  }
}
