import type { Heading, Nodes, Paragraph } from 'mdast';
import { formatInlines, parseInlines } from '../tree/inline.ts';
import { formatBlock } from '../tree/norm-outline.ts';
import type { Provision } from '../tree/norm-tree.ts';
import { ArticleSequence } from './markers/article-sequence.ts';
import type { Marker } from './markers/marker.ts';
import { ProvisionStack } from './provision-stack.ts';
import { SourceCursor } from './source-cursor.ts';

/** What the readers of headings, paragraphs and lists share while one text is read. */
export interface Reading {
  readonly stack: ProvisionStack;
  readonly cursor: SourceCursor;
  readonly sequence: ArticleSequence;
  /** Headings that open a norm of their own, each with its name: `reglamento`. */
  readonly approved: ReadonlyMap<Nodes, string>;
  /** Headings that open a procedure of a TUPA, each with its code. */
  readonly procedures: ReadonlyMap<Nodes, string>;
  /** The first part of the norm's own text has begun: no more recitals. */
  bodyBegun: boolean;
  /** How many lists are open around the block that is read. */
  lists: number;
  /** A quotation of another text is open since the last heading: its articles are not of this norm. */
  quoting: boolean;
  /** The heading just read, as long as nothing followed it: the next one of its depth may be its name. */
  openHeading: { provision: Provision; depth: number } | undefined;
}

/** The state before the first block of a text is read. */
export function createReading(
  body: string,
  approved: ReadonlyMap<Nodes, string>,
  procedures: ReadonlyMap<Nodes, string>,
): Reading {
  return {
    stack: new ProvisionStack(),
    cursor: new SourceCursor(body),
    sequence: new ArticleSequence(),
    approved,
    procedures,
    bodyBegun: false,
    lists: 0,
    quoting: false,
    openHeading: undefined,
  };
}

/** What a heading or paragraph says, marks left out. */
export function formatLine(node: Heading | Paragraph, source: string): string {
  return formatInlines(parseInlines(node.children, source));
}

/** A last word that goes on with a number or a letter; before an article, any that cannot end a sentence. */
const unfinished = {
  item: /(?:^|[\s(])(?:art[ií]culos?|numeral(?:es)?|literal(?:es)?|incisos?)$/iu,
  article:
    /(?:^|[\s(])(?:del?|el|l[ao]s?|en|al?|con|por|para|[yeou]|que|según|conforme|sus?|presente|art[ií]culos?|numeral(?:es)?|literal(?:es)?|incisos?)$/iu,
};

/** Whether a paragraph only goes on with the sentence of the one before, which the printed column broke off there. */
export function goesOn({ stack }: Reading, kind: keyof typeof unfinished, text: string, length: number): boolean {
  const last = stack.top?.children.at(-1);
  const isLower = /^[^\p{L}]*\p{Ll}/u.test(text.slice(length));
  return isLower && last?.kind === 'text' && unfinished[kind].test(formatBlock(last).trimEnd());
}

/** Everything before the first article stands in the preamble, unless a heading has opened something else. */
export function openPreamble({ stack, bodyBegun }: Reading, line: number): void {
  const { top } = stack;
  if (bodyBegun || (top && top.eId !== 'main')) return;
  stack.push({ kind: 'preamble', name: 'preamble', rank: 2, line });
}

/** A part of the text itself begins: the preamble is over, and what looked like its closing words was not the end. */
export function beginBody(reading: Reading): void {
  reading.stack.closeKind('preamble');
  reading.stack.closeKind('recitals');
  reading.stack.closeKind('conclusions');
  reading.bodyBegun = true;
}

/** Opens a numeral; one that bears the number of another article stays where it is printed. */
export function openNumeral({ stack }: Reading, found: Marker, line: number, rank: number): Provision {
  const provision = stack.push({
    kind: 'paragraph',
    name: `para_${found.num}`,
    marker: found.printed,
    num: found.num,
    rank,
    line,
  });
  const outer = stack.listOpen().slice(0, -1);
  const article = outer.findLast(({ kind }) => kind === 'article');
  const holds = outer.some(({ num }) => num !== undefined && num !== '' && found.num.startsWith(`${num}-`));
  if (article && /^\d+$/.test(article.num ?? '') && !holds) {
    const message = `El numeral «${found.printed}» está impreso bajo «${article.marker ?? ''}»; queda como ${provision.eId}.`;
    stack.warn('number-of-another-article', provision.eId, line, message);
  }
  return provision;
}

/** Rank of a numeral that stands in no list: `10.1` is wider than `10.1.1`. */
export function rankNumeral({ num }: Marker): number {
  return 5 + Math.min(num.split('-').length - 2, 9) / 10;
}
