import type { Inline } from '../tree/norm-tree.ts';

/** A link set on part of a block: offsets count the characters a reader reads. */
export interface TextLink {
  start: number;
  end: number;
  href: string;
  /** State of the target when readers must be warned: `derogada`. */
  status?: string;
  /** Said aloud and shown as a struck ring after the words. */
  spoken?: string;
}

/** Text made safe for HTML; `N°` stays on one line with its number. */
export function escapeHtml(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** Escapes what stands between tags, where a quotation mark is itself; `N°` keeps its number. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\b([Nn]\.?[°º]) (?=[\d_])/g, '$1\u00a0');
}

/** HTML of a footnote's mark, `escaped` being the mark made safe. */
export type RenderMark = (mark: string, escaped: string) => string;

const renderPlainMark: RenderMark = (_, escaped) => `<sup>${escaped}</sup>`;

/** A run of characters with one set of marks. */
interface Run {
  text: string;
  marks: string[];
  /** A line break counts as one character. */
  isBreak?: true;
  /** The mark of a footnote counts none, and stands outside links: a link holds no link. */
  note?: string;
}

function listRuns(inlines: readonly Inline[], marks: string[]): Run[] {
  return inlines.flatMap((inline): Run[] => {
    if (typeof inline === 'string') return [{ text: inline, marks }];
    if (inline.mark === 'break') return [{ text: ' ', marks, isBreak: true }];
    if (inline.mark === 'note-ref') return [{ text: '', marks, note: inline.id }];
    return listRuns(inline.children, [...marks, inline.mark]);
  });
}

function wrapMarks(run: Run, inner: string): string {
  return run.marks.reduceRight((html, mark) => `<${mark}>${html}</${mark}>`, inner);
}

function openLink(link: TextLink): string {
  const status = link.status === undefined ? '' : ` data-status="${escapeHtml(link.status)}"`;
  return `<a class="cite" href="${escapeHtml(link.href)}"${status}>`;
}

function closeLink(link: TextLink, isLast: boolean): string {
  return link.spoken === undefined || !isLast ? '</a>' : `<span class="sr"> (${escapeHtml(link.spoken)})</span></a>`;
}

/** HTML of part of a run. */
function renderPart(run: Run, from: number, to: number): string {
  return wrapMarks(run, run.isBreak ? '<br>' : escapeText(run.text.slice(from, to)));
}

/** Links that can be set: in order, inside the text, none over another. */
function listSettable(links: readonly TextLink[], length: number): TextLink[] {
  const settable: TextLink[] = [];
  for (const link of [...links].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (link.start >= (settable.at(-1)?.end ?? 0) && link.end > link.start && link.end <= length) settable.push(link);
  }
  return settable;
}

/** Writes runs from first to last, opening and closing links on the way. */
class InlineWriter {
  html = '';
  #position = 0;
  #isOpen = false;
  readonly #links: TextLink[];
  readonly #renderMark: RenderMark;

  constructor(links: TextLink[], renderMark: RenderMark) {
    this.#links = links;
    this.#renderMark = renderMark;
  }

  write(run: Run): void {
    if (run.note !== undefined) {
      this.#close(false);
      this.html += wrapMarks(run, this.#renderMark(run.note, escapeHtml(run.note)));
      return;
    }
    let from = 0;
    while (from < run.text.length) {
      const link = this.#links[0];
      const isInside = link !== undefined && link.start <= this.#position;
      const edge = link === undefined ? Infinity : (isInside ? link.end : link.start) - this.#position;
      const to = Math.min(run.text.length, from + edge);
      if (isInside && !this.#isOpen) this.#open(link);
      this.html += renderPart(run, from, to);
      this.#position += to - from;
      from = to;
      if (link && this.#position >= link.end) this.#close(true);
    }
  }

  #open(link: TextLink): void {
    this.html += openLink(link);
    this.#isOpen = true;
  }

  #close(isLast: boolean): void {
    const [link] = this.#links;
    if (this.#isOpen && link) this.html += closeLink(link, isLast);
    this.#isOpen = false;
    if (isLast) this.#links.shift();
  }
}

/** HTML of a block's content with its links; of links that overlap the first stays. */
export function renderInlines(
  inlines: readonly Inline[],
  links: readonly TextLink[] = [],
  renderMark: RenderMark = renderPlainMark,
): string {
  const runs = listRuns(inlines, []);
  const length = runs.reduce((sum, { text }) => sum + text.length, 0);
  const writer = new InlineWriter(listSettable(links, length), renderMark);
  for (const run of runs) writer.write(run);
  return writer.html;
}
