import type { Inline } from '#norms';
import { escapeXml, openXml, type Attributes } from './xml.ts';

/** An element around part of a block's text; offsets count the characters a reader reads. */
export interface Span {
  start: number;
  end: number;
  name: 'ref' | 'term' | 'def';
  attributes: Attributes;
}

/** A run of characters with one set of marks; the mark of a note has no characters. */
interface Run {
  text: string;
  marks: readonly ('b' | 'i')[];
  inline: Inline;
}

const markNames = { em: 'i', strong: 'b' } as const;

function listRuns(inlines: readonly Inline[], marks: Run['marks']): Run[] {
  return inlines.flatMap((inline): Run[] => {
    if (typeof inline === 'string') return [{ text: inline, marks, inline }];
    if (inline.mark === 'break') return [{ text: ' ', marks, inline }];
    if (inline.mark === 'note-ref') return [{ text: '', marks, inline }];
    return listRuns(inline.children, [...marks, markNames[inline.mark]]);
  });
}

/** Spans from the first on, outer before inner; one that crosses another or reaches beyond the text is left out. */
function listNested(spans: readonly Span[], length: number): Span[] {
  const nested: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const crosses = nested.some(({ start, end, name }) => {
      const isInside = span.start >= start && span.end <= end && name !== span.name;
      return !isInside && span.start < end && span.end > start;
    });
    if (!crosses && span.end > span.start && span.end <= length) nested.push(span);
  }
  return nested;
}

/** Writes runs from first to last, opening and closing spans on the way. */
class InlineWriter {
  xml = '';
  #at = 0;
  readonly #open: Span[] = [];
  readonly #next: Span[];

  constructor(spans: Span[]) {
    this.#next = spans;
  }

  /** Closes the spans that end here. */
  close(): void {
    while ((this.#open.at(-1)?.end ?? Infinity) <= this.#at) this.xml += `</${this.#open.pop()?.name ?? ''}>`;
  }

  write(run: Run): void {
    let from = 0;
    while (from < run.text.length) {
      this.close();
      for (let span = this.#next[0]; span && span.start <= this.#at; [span] = this.#next) {
        this.xml += openXml(span.name, span.attributes);
        this.#open.push(span);
        this.#next.shift();
      }
      const edge = Math.min(this.#open.at(-1)?.end ?? Infinity, this.#next[0]?.start ?? Infinity) - this.#at;
      const to = Math.min(run.text.length, from + edge);
      const isBreak = typeof run.inline === 'object';
      this.xml += wrapMarks(run, isBreak ? '<br/>' : escapeXml(run.text.slice(from, to)));
      this.#at += to - from;
      from = to;
    }
  }
}

function wrapMarks({ marks }: Run, inner: string): string {
  return marks.reduceRight((xml, mark) => `<${mark}>${xml}</${mark}>`, inner);
}

/** XML of a block's content with elements around parts of it; `writeMark` writes the mark of a note. */
export function writeInlines(
  inlines: readonly Inline[],
  spans: readonly Span[],
  writeMark: (mark: Inline) => string,
): string {
  const runs = listRuns(inlines, []);
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  const writer = new InlineWriter(listNested(spans, length));
  for (const run of runs) {
    writer.close();
    if (run.text === '' && typeof run.inline === 'object') writer.xml += wrapMarks(run, writeMark(run.inline));
    else writer.write(run);
  }
  writer.close();
  return writer.xml;
}
