import type { Inline } from './norm-tree.ts';

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
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\b([Nn]\.?[°º]) (?=[\d_])/g, '$1\u00a0');
}

/** A run of characters with one set of marks. */
interface Run {
  text: string;
  marks: string[];
  /** Ready HTML in place of text: a line break or a note's mark; it counts no characters. */
  html?: string;
}

function listRuns(inlines: readonly Inline[], marks: string[]): Run[] {
  return inlines.flatMap((inline): Run[] => {
    if (typeof inline === 'string') return [{ text: inline, marks }];
    if (inline.mark === 'break') return [{ text: ' ', marks, html: '<br>' }];
    if (inline.mark === 'note-ref') {
      const id = escapeHtml(inline.id);
      return [{ text: '', marks, html: `<sup><a id="fnref_${id}" href="#fn_${id}" aria-label="Nota ${id}">${id}</a></sup>` }];
    }
    return listRuns(inline.children, [...marks, inline.mark]);
  });
}

function renderRun(run: Run, from: number, to: number): string {
  const inner = run.html ?? escapeHtml(run.text.slice(from, to));
  return run.marks.reduceRight((html, mark) => `<${mark}>${html}</${mark}>`, inner);
}

function openLink(link: TextLink): string {
  const status = link.status === undefined ? '' : ` data-status="${escapeHtml(link.status)}"`;
  return `<a class="cite" href="${escapeHtml(link.href)}"${status}>`;
}

function closeLink(link: TextLink): string {
  return link.spoken === undefined ? '</a>' : `<span class="sr"> (${escapeHtml(link.spoken)})</span></a>`;
}

/** HTML of the characters `from`–`to` of the runs, marks kept. */
function renderSpan(runs: readonly Run[], from: number, to: number): string {
  let position = 0;
  let html = '';
  for (const run of runs) {
    const end = position + run.text.length;
    const isMark = run.text === '' && run.html !== undefined && position >= from && (position < to || (from === to && position === from));
    if (isMark || (run.text !== '' && end > from && position < to)) {
      html += renderRun(run, Math.max(0, from - position), Math.min(run.text.length, to - position));
    }
    position = end;
  }
  return html;
}

/** HTML of a block's content with its links; links must not overlap, and are taken in order. */
export function renderInlines(inlines: readonly Inline[], links: readonly TextLink[] = []): string {
  const runs = listRuns(inlines, []);
  if (links.length === 0) return runs.map((run) => renderRun(run, 0, run.text.length)).join('');
  let position = 0;
  let html = '';
  for (const link of links) {
    html += renderSpan(runs, position, link.start) + openLink(link) + renderSpan(runs, link.start, link.end) + closeLink(link);
    position = link.end;
  }
  return html + renderSpan(runs, position, Infinity);
}
