import type { FootnoteDefinition, Heading, List, ListItem, Paragraph, Root, RootContent, Table as MdTable } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { cutInlines, formatInlines, parseInlines } from './inline.ts';
import {
  closingFormula,
  isEnactingFormula,
  parseApprovedInstrument,
  parseDispositionMarker,
  parseHeadingMarker,
  parseItemMarker,
  recitalStart,
  recitalsHeading,
  type Marker,
} from './markers.ts';
import type { Inline, NormTextWarning, NormTree, Provision } from './norm-tree.ts';
import { parseTableRows } from './parse-table.ts';
import { ProvisionStack } from './provision-stack.ts';
import { SourceCursor } from './source-cursor.ts';

const markdown = unified().use(remarkParse).use(remarkGfm);

const nothingPrinted: Marker = { kind: 'division', printed: '', num: '', length: 0 };

/** What a parse gives: the tree and what is odd in the official text. */
export interface ParsedNormText {
  tree: NormTree;
  warnings: NormTextWarning[];
}

function startOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: RootContent): number {
  return node.position?.end.offset ?? 0;
}

/** First and last offset of what stands inside a node, its `#`, `-` or padding left out. */
function measureContent(node: Heading | Paragraph): { start: number; end: number } {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last ? { start: startOf(first), end: endOf(last) } : { start: endOf(node), end: endOf(node) };
}

/** Reads the body of a norm file into its tree. Never refuses a text: what is odd is kept and reported. */
class NormTextReader {
  readonly stack = new ProvisionStack();
  readonly #cursor: SourceCursor;
  /** The heading just read, as long as nothing followed it: the next one of its depth may be its name. */
  #openHeading: { provision: Provision; depth: number } | undefined;

  constructor(body: string) {
    this.#cursor = new SourceCursor(body);
  }

  read(root: Root): ParsedNormText {
    const approves = root.children.some(
      (node) => node.type === 'heading' && node.depth === 1 && parseApprovedInstrument(this.#readInlineText(node)) !== undefined,
    );
    if (approves) {
      this.stack.push({ kind: 'component', name: 'main', rank: 1, line: 1, global: true });
      this.stack.prefix = 'main__';
    }
    for (const node of root.children) this.#readBlock(node);
    this.stack.tree.tail = this.#cursor.takeTail();
    return { tree: this.stack.tree, warnings: this.stack.warnings };
  }

  #readInlineText(node: Heading | Paragraph): string {
    return formatInlines(parseInlines(node.children, this.#cursor.source));
  }

  #readBlock(node: RootContent): void {
    const heading = this.#openHeading;
    this.#openHeading = undefined;
    if (node.type === 'heading') this.#readHeading(node, heading);
    else if (node.type === 'paragraph') this.#readParagraph(node);
    else if (node.type === 'list') this.#readList(node);
    else if (node.type === 'table') this.#readTable(node);
    else if (node.type === 'footnoteDefinition') this.#readFootnote(node);
    else this.stack.append(this.#takeRaw(node));
  }

  #takeRaw(node: RootContent): ReturnType<SourceCursor['takeText']> {
    const raw = this.#cursor.source.slice(startOf(node), endOf(node));
    return this.#cursor.takeText(startOf(node), endOf(node), [raw]);
  }

  /** The text of a heading or paragraph after its marker. */
  #takeText(node: Heading | Paragraph, marker: Marker): ReturnType<SourceCursor['takeText']> {
    const { start, end } = measureContent(node);
    const inlines = parseInlines(node.children, this.#cursor.source);
    const read = formatInlines(inlines).slice(0, marker.length);
    const rest: Inline[] = marker.length === 0 ? inlines : cutInlines(inlines, marker.length);
    const from = marker.length === 0 ? start : this.#cursor.findOffset(start, read);
    return this.#cursor.takeText(from, end, rest);
  }

  #readHeading(node: Heading, previous: { provision: Provision; depth: number } | undefined): void {
    const printed = this.#readInlineText(node);
    const editorial = printed.startsWith('[') && printed.endsWith(']');
    const text = editorial ? printed.slice(1, -1) : printed;
    const found = parseHeadingMarker(text);
    const opensPart = node.depth === 1 && !(this.stack.findOpen('attachment')?.num ?? '');
    const instrument = opensPart ? parseApprovedInstrument(text) : undefined;

    const isName = !found || (found.kind === 'dispositions' && previous?.provision.marker !== undefined);
    if (previous?.depth === node.depth && isName && previous.provision.kind !== 'division') {
      this.#nameHeading(previous.provision, node, instrument);
      return;
    }
    const provision = instrument === undefined || found ? this.#openHeaded(node, found) : this.#openInstrument(node, instrument);
    if (editorial) provision.editorial = true;
    provision.heading = [this.#takeText(node, editorial || !found || provision.kind === 'division' ? nothingPrinted : found)];
    this.#openHeading = { provision, depth: node.depth };
  }

  /** A second heading line: the name of the title, annex or article above it. */
  #nameHeading(provision: Provision, node: Heading, instrument: string | undefined): void {
    if (instrument !== undefined && provision.kind === 'attachment' && !provision.num) {
      provision.kind = 'component';
      provision.eId = instrument;
      this.stack.prefix = '';
    }
    provision.heading?.push(this.#takeText(node, nothingPrinted));
    this.#openHeading = { provision, depth: node.depth };
  }

  #openInstrument(node: Heading, instrument: string): Provision {
    this.stack.close(1);
    this.stack.prefix = '';
    return this.stack.push({ kind: 'component', name: instrument, rank: 1, line: node.position?.start.line ?? 1, global: true });
  }

  #openHeaded(node: Heading, found: Marker | undefined): Provision {
    const line = node.position?.start.line ?? 1;
    const inAttachment = this.stack.findOpen('attachment') !== undefined;
    if (!found || (inAttachment && found.kind !== 'attachment')) {
      const rank = inAttachment ? Math.max(node.depth, 2) : node.depth;
      return this.stack.push({ kind: 'division', name: `dvs_${this.#countDivisions(rank)}`, rank, line });
    }
    const given = { kind: found.kind, marker: found.printed, num: found.num, line };
    switch (found.kind) {
      case 'attachment':
        return this.#openAttachment(found, line);
      case 'title':
        return this.stack.push({ ...given, name: `title_${found.num}`, rank: 2, global: true });
      case 'dispositions':
        return this.#openDispositions(line);
      case 'chapter':
        return this.stack.push({ ...given, name: `chp_${found.num}`, rank: 3 });
      case 'section':
        return this.stack.push({ ...given, name: `sec_${found.num}`, rank: 3 });
      case 'article':
        return this.#openArticle(found, line);
      default:
        return this.#openNumeral(found, line, 5);
    }
  }

  #openArticle(found: Marker, line: number): Provision {
    const title = this.stack.findOpen('title');
    const name = title?.num === 'preliminar' ? `tp__art_${found.num}` : `art_${found.num}`;
    return this.stack.push({ kind: 'article', name, marker: found.printed, num: found.num, rank: 4, line, global: true });
  }

  #openAttachment(found: Marker, line: number): Provision {
    const parent = /^(.+)-\d+$/.exec(found.num)?.[1];
    this.stack.prefix = '';
    const open = this.stack.findOpen('attachment');
    const isPart = parent !== undefined && this.stack.tree.children.some((child) => child.kind === 'attachment' && child === open && open.num === parent);
    return this.stack.push({
      kind: 'attachment',
      name: found.num === '' ? 'att' : `att_${found.num}`,
      marker: found.printed,
      num: found.num,
      rank: isPart ? 1.5 : 1,
      line,
      global: true,
    });
  }

  #openDispositions(line: number): Provision {
    this.stack.close(2);
    const siblings = (this.stack.top ?? this.stack.tree).children;
    const count = siblings.filter((child) => child.kind === 'dispositions').length + 1;
    return this.stack.push({ kind: 'dispositions', name: `hcontainer_${count}`, rank: 2, line, global: true });
  }

  #openNumeral(found: Marker, line: number, rank: number): Provision {
    const provision = this.stack.push({ kind: 'paragraph', name: `para_${found.num}`, marker: found.printed, num: found.num, rank, line });
    const article = this.stack.findOpen('article');
    if (article?.num !== undefined && /^\d+$/.test(article.num) && !found.num.startsWith(`${article.num}-`)) {
      const message = `El numeral «${found.printed}» está impreso bajo «${article.marker ?? ''}»; queda como ${provision.eId}.`;
      this.stack.warn('number-of-another-article', provision.eId, line, message);
    }
    return provision;
  }

  #countDivisions(rank: number): number {
    this.stack.close(rank);
    const siblings = (this.stack.top ?? this.stack.tree).children;
    return siblings.filter((child) => child.kind === 'division').length + 1;
  }

  #readParagraph(node: Paragraph): void {
    const text = this.#readInlineText(node);
    const marker = this.#openByText(text, node.position?.start.line ?? 1);
    const block = this.#takeText(node, marker);
    if (this.stack.top?.kind === 'recitals' && recitalsHeading.test(text)) this.stack.top.heading = [block];
    else this.stack.append(block);
  }

  /** Opens what a paragraph starts by its words (a recital, a disposition, a lettered point …); gives the marker it took. */
  #openByText(text: string, line: number): Marker {
    const top = this.stack.top;
    const beforeArticles = top === undefined || (top.kind === 'component' && top.eId === 'main') || top.kind === 'preamble';
    if (beforeArticles && top?.kind !== 'preamble') this.stack.push({ kind: 'preamble', name: 'preamble', rank: 2, line });
    if (this.stack.findOpen('preamble')) return this.#openInPreamble(text, line);
    if (this.stack.findOpen('attachment', 'division')) return nothingPrinted;
    if (closingFormula.test(text) && this.stack.findOpen('article')) {
      this.stack.push({ kind: 'conclusions', name: 'conclusions', rank: 2, line, global: true });
      return nothingPrinted;
    }
    if (this.stack.findOpen('dispositions')) return this.#openDisposition(text, line);
    return this.stack.findOpen('article') ? this.#openMarked(text, line) : nothingPrinted;
  }

  #openInPreamble(text: string, line: number): Marker {
    const recitals = this.stack.findOpen('recitals');
    if (recitalsHeading.test(text)) this.stack.push({ kind: 'recitals', name: 'recs_1', rank: 3, line, global: true });
    else if (recitals && recitalStart.test(text)) {
      const count = recitals.children.filter((child) => child.kind === 'recital').length + 1;
      this.stack.push({ kind: 'recital', name: `rec_${count}`, rank: 4, line });
    } else if (recitals && isEnactingFormula(text)) this.stack.close(3);
    return nothingPrinted;
  }

  #openDisposition(text: string, line: number): Marker {
    const found = parseDispositionMarker(text);
    if (!found) return nothingPrinted;
    this.stack.push({ kind: 'disposition', name: `hcontainer_${found.num}`, marker: found.printed, num: found.num, rank: 4, line });
    return found;
  }

  /** A numeral or letter printed at the start of a plain paragraph. */
  #openMarked(text: string, line: number): Marker {
    const found = parseItemMarker(text);
    if (!found || found.kind === 'item') return nothingPrinted;
    if (found.kind === 'paragraph') this.#openNumeral(found, line, 5);
    else {
      const letter = this.stack.findOpen('point');
      const isRoman = /^[ivxlc]+$/.test(found.num) && letter !== undefined && (found.num === 'i' ? letter.num !== 'h' : /^[ivxlc]+$/.test(this.stack.top?.num ?? ''));
      this.stack.push({ kind: 'point', name: `point_${found.num}`, marker: found.printed, num: found.num, rank: isRoman ? 7 : 6, line });
    }
    return found;
  }

  #readList(list: List): void {
    const rank = Math.max(this.stack.rank, 4) + 1;
    for (const item of list.children) this.#readItem(item, rank, list.ordered === true);
    this.stack.close(rank);
  }

  #readItem(item: ListItem, rank: number, ordered: boolean): void {
    const [first, ...rest] = item.children;
    const line = item.position?.start.line ?? 1;
    if (first?.type === 'list' && rest.length === 0) {
      for (const inner of first.children) this.#readItem(inner, rank, first.ordered === true);
      return;
    }
    const number = ordered ? /^\d+[.)]/.exec(this.#cursor.source.slice(startOf(item)))?.[0] : undefined;
    const text = first?.type === 'paragraph' ? this.#readInlineText(first) : '';
    const found = number === undefined ? parseItemMarker(text) : undefined;
    this.#openItem(found, number, rank, line);
    if (first?.type === 'paragraph') this.stack.append(this.#takeText(first, found ?? nothingPrinted));
    else if (first) this.#readBlock(first);
    for (const node of rest) this.#readBlock(node);
  }

  #openItem(found: Marker | undefined, number: string | undefined, rank: number, line: number): void {
    if (number !== undefined) {
      const num = number.replace(/\D/g, '');
      this.stack.push({ kind: 'point', name: `point_${num}`, marker: number, num, rank, line });
    } else if (found?.kind === 'paragraph') this.#openNumeral(found, line, rank);
    else if (found?.kind === 'point') {
      this.stack.push({ kind: 'point', name: `point_${found.num}`, marker: found.printed, num: found.num, rank, line });
    } else {
      this.stack.close(rank);
      const count = (this.stack.top ?? this.stack.tree).children.filter((child) => child.kind === 'item').length + 1;
      this.stack.push({ kind: 'item', name: `item_${count}`, marker: found?.printed ?? '-', rank, line });
    }
  }

  #readTable(node: MdTable): void {
    const eId = this.stack.name('table_1');
    const rows = parseTableRows(
      node,
      this.#cursor.source,
      () => this.#cursor.takeBlock(),
      (index) => `${eId}__tr_${index + 1}`,
    );
    this.stack.append({ kind: 'table', eId, ...rows, ...this.#cursor.takeStretch(startOf(node), endOf(node)) });
  }

  #readFootnote(node: FootnoteDefinition): void {
    const id = node.label ?? node.identifier;
    const text = node.children.map((child) => (child.type === 'paragraph' ? this.#takeText(child, nothingPrinted) : this.#takeRaw(child)));
    this.stack.append({ kind: 'note', id, eId: this.stack.name(`fn_${id}`), text });
  }
}

/** Tree of a norm's text, with eIds and markers as printed. Errors: none; oddities come as warnings. */
export function parseNormText(body: string): ParsedNormText {
  return new NormTextReader(body).read(markdown.parse(body));
}
