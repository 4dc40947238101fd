/** Words in quotation marks; the places are those of the words, without the marks. */
export interface Quotation {
  start: number;
  end: number;
  words: string;
}

/** A place of a citation. */
interface Span {
  start: number;
  end: number;
}

const marks = /“([^“”]{12,6000})”|«([^«»]{12,6000})»|"([^"]{12,6000})"/g;
/** Fewer words are a name or a term. */
const fewest = 4;
/** How far a citation may stand from the words it is said of. */
const [before, after] = [250, 60];
/** More are not compared, so that a hostile text is answered, too. */
const most = 500;

/** Quotations of at least four words, in order. */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const match of text.matchAll(marks)) {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    if ((words.match(/[\p{L}\p{N}]+/gu) ?? []).length < fewest) continue;
    found.push({ start: match.index + 1, end: match.index + 1 + words.length, words });
    if (found.length === most) break;
  }
  return found;
}

/** The first of spans in order that begins at a place or behind it. */
function findFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if the words between end a sentence. */
const isApart = (between: string): boolean =>
  /[.;?!]\s+\S|\n\s*\n/.test(between.replace(/\b(?:art|arts|lit|num|inc|n|d|s)\.\s/gi, ''));

/** Index of the citation a quotation is said of: the one before it in its sentence, or the one right behind it; -1 for none. */
export function findQuoted(text: string, quotation: Quotation, spans: readonly Span[]): number {
  const from = findFrom(spans, quotation.start - 1);
  const behind = findFrom(spans, quotation.end);
  const next = spans[behind];
  const gap = next ? text.slice(quotation.end + 1, next.start) : '';
  // `«…» (artículo 33 de …)`: in brackets, or after a comma.
  if (next && gap.length <= after && /^\s*[(,]/.test(gap) && !isApart(gap)) return behind;
  // Several citations may overlap: the last that ends before the words.
  for (let at = from - 1; at >= Math.max(0, from - 3); at -= 1) {
    const span = spans[at];
    if (span && span.end <= quotation.start && quotation.start - span.end <= before)
      if (!isApart(text.slice(span.end, quotation.start - 1))) return at;
  }
  return next && gap.length <= after && !isApart(gap) ? behind : -1;
}
