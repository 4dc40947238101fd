import type { Statement } from '#plans';
import type { Furniture } from './furniture.ts';
import { placeQuote, type Place } from './place-quote.ts';
import { listPlainWords, type Fragment } from './read-fragments.ts';

/** Words of a piece, and its line. */
export interface Gap {
  line: number;
  text: string;
}

/** Pieces of a document by how the data hold them. */
interface Shares {
  /** Word for word. */
  quoted: number;
  /** In our words. */
  summed: number;
  missing: number;
}

/** How much of a document stands in its data, in pieces: cells, items of lists, paragraphs. */
export interface PlanCoverage {
  /** Items of lists, and cells beside others. */
  rows: Shares;
  /** All other pieces. */
  others: Shares;
  /** Headings and heads of columns, left out on purpose. */
  furniture: number;
  missing: Gap[];
  /** What is told in our words, as printed. */
  narrative: Gap[];
  /** Furniture that the document does not have. */
  unused: Furniture[];
  /** Quotes that do not stand in the lines they name. */
  unfounded: Statement[];
}

function isIn(line: number, { lines: [first, last] }: Statement): boolean {
  return line >= first && line <= last;
}

/** Only signs are left: the dash before an item, the colon after a name. */
function isOnlySigns(words: readonly string[]): boolean {
  return !words.some((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Marks all words that a quote holds, and tells the quotes that cannot be found. */
function markQuotes(
  fragments: readonly Fragment[],
  quotes: readonly Statement[],
): { marked: Map<Fragment, Set<number>>; unfounded: Statement[] } {
  const marked = new Map(fragments.map((fragment) => [fragment, new Set<number>()]));
  const isNew = ({ fragment, index }: Place): boolean => !marked.get(fragment)?.has(index);
  const unfounded = quotes.filter((quote) => {
    const near = fragments.filter(({ line }) => isIn(line, quote));
    const places = placeQuote(near, listPlainWords(quote.text), isNew);
    for (const { fragment, index } of places ?? []) marked.get(fragment)?.add(index);
    return !places;
  });
  return { marked, unfounded };
}

type State = 'quoted' | 'summed' | 'furniture' | 'missing';

/** An item may be told in our words only by a summary of its own; a paragraph also together with others. */
function isSummedUp({ line, row }: Fragment, summaries: readonly Statement[]): boolean {
  return summaries.some((summary) => isIn(line, summary) && (!row || summary.lines[0] === summary.lines[1]));
}

/** Lays the statements of a plan over its source. */
export function coverDocument(
  fragments: readonly Fragment[],
  statements: readonly Statement[],
  furniture: readonly Furniture[],
): PlanCoverage {
  const summaries = statements.filter(({ kind }) => kind === 'summary');
  // Long quotes first: a short one then takes the words that are left.
  const quotes = statements.filter(({ kind }) => kind === 'quote').toSorted((a, b) => b.text.length - a.text.length);
  const { marked, unfounded } = markQuotes(fragments, quotes);
  const judge = (fragment: Fragment, left: readonly string[]): State => {
    if (isOnlySigns(left)) return 'quoted';
    if (furniture.some(({ text }) => text.test(fragment.words.join(' ')))) return 'furniture';
    return isSummedUp(fragment, summaries) ? 'summed' : 'missing';
  };
  const judged = fragments.map((fragment) => {
    const left = fragment.words.filter((_, index) => !marked.get(fragment)?.has(index));
    return { fragment, left, state: judge(fragment, left) };
  });
  const count = (state: State, ofRows: boolean): number =>
    judged.filter((item) => item.state === state && item.fragment.row === ofRows).length;
  return {
    rows: { quoted: count('quoted', true), summed: count('summed', true), missing: count('missing', true) },
    others: { quoted: count('quoted', false), summed: count('summed', false), missing: count('missing', false) },
    furniture: count('furniture', true) + count('furniture', false),
    missing: judged
      .filter(({ state }) => state === 'missing')
      .map(({ fragment, left }) => ({ line: fragment.line, text: left.join(' ') })),
    unfounded,
    unused: furniture.filter(({ text }) => !fragments.some(({ words }) => text.test(words.join(' ')))),
    narrative: judged
      .filter(({ state }) => state === 'summed')
      .map(({ fragment, left }) => ({ line: fragment.line, text: left.join(' ') })),
  };
}
