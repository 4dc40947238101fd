import { resolveCitations } from '#citations/engine';
import type { ReviewRegistry } from '../registry/open-registry.ts';
import { compareQuotation, isQuoted, type QuotationResult } from './compare-quotation.ts';
import { findBrokenNumbers } from './find-broken-numbers.ts';
import { findQuotations, findQuoted, type Quotation } from './find-quotations.ts';
import type { HeldText } from './held-text.ts';
import { judgeCitation } from './judge-citation.ts';
import { createNearFinder, type FindNear } from './judge-number.ts';
import { markWords, reviewMarks, type Judgement, type ReviewMark } from './review-mark.ts';
import { splitBlocks, type TextPiece } from './split-blocks.ts';

/** A quotation beside a citation, and what came of comparing it. */
export interface CheckedQuotation extends Quotation {
  result: QuotationResult;
  /** The passage stands elsewhere in the same norm. */
  elsewhere?: true;
}

/** A citation of the text with its one mark. */
export interface ReviewedCitation extends Judgement {
  /** Offsets into the text. */
  start: number;
  end: number;
  text: string;
  /** The sentence around it. */
  context: string;
  quotations: CheckedQuotation[];
}

/** Words that point to a provision or norm, and do not say which. */
export interface LooseMention {
  start: number;
  end: number;
  text: string;
  context: string;
}

/** What a review says of a text. */
export interface Review {
  citations: ReviewedCitation[];
  loose: LooseMention[];
  counts: Record<ReviewMark, number>;
  /** Of those that are `en-pie`, how many are known to be in force. */
  sure: number;
}

export interface ReviewOptions {
  /** No year beyond it is that of a norm. */
  thisYear: number;
  /** Issuer (issuers.json) whose ordinances are meant where none is named; the reader says so. */
  issuer?: string;
  /** Told how much of the text was read, from 0 to 1. */
  onProgress?: (share: number) => void;
}

const contextReach = 80;

/** Tells progress in steps of a hundredth, as blocks are read. */
function tellSteps(count: number, onProgress: ReviewOptions['onProgress']): ((index: number) => void) | undefined {
  if (!onProgress) return undefined;
  let told = 0;
  return (index) => {
    const share = index / count;
    if (share - told >= 0.01) onProgress((told = share));
  };
}

function addBroken(
  text: string,
  pieces: readonly TextPiece[],
  found: readonly { start: number; end: number }[],
  findNear: FindNear,
): ReviewedCitation[] {
  let from = 0;
  return pieces.flatMap((piece) => {
    const end = piece.start + piece.text.length;
    while ((found[from]?.end ?? Infinity) <= piece.start) from += 1;
    let to = from;
    while ((found[to]?.start ?? Infinity) < end) to += 1;
    return findBrokenNumbers(piece, found.slice(from, to)).map((broken) => ({
      ...broken,
      context: text.slice(Math.max(piece.start, broken.start - contextReach), Math.min(end, broken.end + contextReach)),
      quotations: [],
      mark: 'mal-escrito' as const,
      says: markWords['mal-escrito'],
      why: 'No tiene la forma de un número de esa clase de norma.',
      canonical: broken.text,
      near: findNear(broken.text),
      successors: [],
    }));
  });
}

/** The name of a norm in quotation marks is no quotation of its text. */
function isName(words: string, titles: readonly string[]): boolean {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return titles.some((title) => fold(title).includes(fold(words)));
}

/** Words in quotation marks that are little more than a citation: `el «Decreto Supremo N° …»`. */
function isCitation({ start, end }: Quotation, citations: readonly ReviewedCitation[]): boolean {
  const inside = citations.find((citation) => citation.start >= start - 1 && citation.start < end);
  return inside !== undefined && (inside.end - inside.start) * 2 > end - start;
}

/** Gives each quotation to the citation it is said of, not compared yet. */
function addQuotations(text: string, citations: readonly ReviewedCitation[], registry: ReviewRegistry): void {
  for (const quotation of findQuotations(text)) {
    const citation = citations[findQuoted(text, quotation, citations)];
    if (!citation || isCitation(quotation, citations)) continue;
    const norm = registry.find(citation.norm ?? '');
    if (norm && isName(quotation.words, [norm.title, ...norm.aliases])) continue;
    citation.quotations.push({ ...quotation, result: { kind: norm?.outline ? 'unreached' : 'unheld' } });
  }
}

/** Reads a text of somebody else: what it cites, each with one mark, and its quotations. Pure; takes any text. */
export function reviewText(text: string, registry: ReviewRegistry, options: ReviewOptions): Review {
  const pieces = splitBlocks(text);
  const blocks = pieces.map(({ text: words }, block) => ({ block, eId: '', text: words }));
  const found = resolveCitations(
    { norm: '', issuer: options.issuer ?? '', blocks },
    registry.citations,
    tellSteps(pieces.length, options.onProgress),
  );
  const judge = { registry, thisYear: options.thisYear, findNear: createNearFinder(registry) };
  const loose: LooseMention[] = [];
  const citations: ReviewedCitation[] = [];
  for (const citation of found) {
    const at = pieces[citation.block]?.start ?? 0;
    const place = {
      start: at + citation.start,
      end: at + citation.end,
      text: citation.text,
      context: citation.context,
    };
    const judged = judgeCitation(citation, judge);
    if (judged) citations.push({ ...place, ...judged, quotations: [] });
    else loose.push(place);
  }
  const taken = [...citations, ...loose].sort((a, b) => a.start - b.start);
  citations.push(...addBroken(text, pieces, taken, judge.findNear));
  citations.sort((a, b) => a.start - b.start || b.end - a.end);
  addQuotations(text, citations, registry);
  const counts = Object.fromEntries(reviewMarks.map((mark) => [mark, 0])) as Record<ReviewMark, number>;
  for (const { mark } of citations) counts[mark] += 1;
  const sure = citations.filter(({ mark, doubt }) => mark === 'en-pie' && doubt === undefined).length;
  return { citations, loose, counts, sure };
}

/** Norms whose text is wanted for the quotations of a review. */
export function listQuotedNorms({ citations }: Review): string[] {
  const quoted = citations.filter(({ quotations }) => quotations.some(({ result }) => result.kind === 'unreached'));
  return [...new Set(quoted.flatMap(({ norm }) => norm ?? []))];
}

function compareOne(
  { norm, eId, mark }: Judgement,
  words: string,
  held: HeldText,
): Pick<CheckedQuotation, 'result' | 'elsewhere'> {
  if (norm === undefined || eId === undefined || mark === 'no-existe')
    return { result: compareQuotation(words, held.read()) };
  const result = compareQuotation(words, held.read(eId));
  if (result.kind === 'equal') return { result };
  if (isQuoted(held.read(), words)) return { result: { kind: 'equal' }, elsewhere: true };
  if (result.kind === 'different') return { result };
  const other = compareQuotation(words, held.read());
  return other.kind === 'different' ? { result: other, elsewhere: true } : { result };
}

/** Compares the quotations of a review with the texts that came; those whose text did not stay `unreached`. */
export function compareQuotations(review: Review, texts: ReadonlyMap<string, HeldText>): Review {
  const citations = review.citations.map((citation) => {
    const held = texts.get(citation.norm ?? '');
    if (!held || citation.quotations.length === 0) return citation;
    const quotations = citation.quotations.map((quotation) => ({
      ...quotation,
      ...compareOne(citation, quotation.words, held),
    }));
    return { ...citation, quotations };
  });
  return { ...review, citations };
}

/** True where a citation is not in force, does not exist or cannot be: what the command line tells by its code. */
export function hasFault({ citations }: Review): boolean {
  return citations.some(({ mark, gone }) => mark === 'no-existe' || mark === 'mal-escrito' || gone === true);
}
