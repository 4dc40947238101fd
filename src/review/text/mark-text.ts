import type { Review, ReviewedCitation } from './review-text.ts';

/** A stretch of the text, with the citation it is. */
export interface MarkedPart {
  text: string;
  citation?: ReviewedCitation;
}

/** The text in order, cut at its citations; one inside another is left to the wider one. */
export function markText(text: string, { citations }: Review): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const citation of citations) {
    if (citation.start < at) continue;
    if (citation.start > at) parts.push({ text: text.slice(at, citation.start) });
    parts.push({ text: text.slice(citation.start, citation.end), citation });
    at = citation.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

/** Marked text line by line: a page sets many short lines sooner than one long one. */
export function splitLines(parts: readonly MarkedPart[]): MarkedPart[][] {
  const lines: MarkedPart[][] = [[]];
  for (const part of parts) {
    if (part.citation) {
      lines.at(-1)?.push(part);
      continue;
    }
    part.text.split('\n').forEach((text, at) => {
      if (at > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ text });
    });
  }
  return lines;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** What is said behind a citation that is not in force as it stands; nothing behind one whose mark is plain. */
const sayBehind = ({ mark, says, doubt }: ReviewedCitation): string =>
  mark === 'en-pie' && doubt === undefined ? '' : ` [${says}]`;

/** The marked text for programs that take links, `origin` in front of each address. */
export function formatMarkedHtml(parts: readonly MarkedPart[], origin: string): string {
  const html = parts.map(({ text, citation }) => {
    const words = escapeHtml(text).replaceAll('\n', '<br>');
    if (!citation) return words;
    const linked =
      citation.href === undefined ? `<u>${words}</u>` : `<a href="${escapeHtml(origin + citation.href)}">${words}</a>`;
    return linked + escapeHtml(sayBehind(citation));
  });
  return `<p>${html.join('')}</p>`;
}

/** The marked text as plain words, links in the manner of Markdown. */
export function formatMarkedMarkdown(parts: readonly MarkedPart[], origin: string): string {
  return parts
    .map(({ text, citation }) => {
      if (!citation) return text;
      return (citation.href === undefined ? text : `[${text}](${origin}${citation.href})`) + sayBehind(citation);
    })
    .join('');
}
