import type { Heading } from 'mdast';
import type { Provision } from '../tree/norm-tree.ts';
import { recitalsHeading } from './markers/formulas.ts';
import { nothingPrinted, type Marker } from './markers/marker.ts';
import { parseDispositionMarker, parseHeadingMarker } from './markers/markers.ts';
import { findFormPart } from './markers/tupa-form.ts';
import { holdsDispositions, openDisposition, openDispositions } from './read-dispositions.ts';
import { openArticle, warnUnreadHeading } from './read-article.ts';
import { beginBody, formatLine, openNumeral, rankNumeral, type Reading } from './reading.ts';
import { isEditorial, lineOf } from './source-cursor.ts';

/** A heading taken apart. */
interface HeadingLine {
  node: Heading;
  /** Without the editor's brackets. */
  text: string;
  editorial: boolean;
  found: Marker | undefined;
  line: number;
}

function readLine(reading: Reading, node: Heading): HeadingLine {
  const printed = formatLine(node, reading.cursor.source);
  const editorial = isEditorial(printed);
  const text = editorial ? printed.slice(1, -1) : printed;
  const found = readForm(reading, node, text) ?? readMarker(reading, text);
  return { node, text, editorial, found, line: lineOf(node) };
}

function readMarker(reading: Reading, text: string): Marker | undefined {
  const inDispositions = reading.stack.findOpen('dispositions') !== undefined || holdsDispositions(reading);
  return parseHeadingMarker(text) ?? (inDispositions ? parseDispositionMarker(text) : undefined);
}

/** A procedure of a TUPA, and inside it a box of its form, which is known by its title. */
function readForm(reading: Reading, node: Heading, text: string): Marker | undefined {
  const code = reading.procedures.get(node);
  if (code !== undefined) return { kind: 'procedure', prefix: 'proc', printed: text, num: code, length: text.length };
  const part = reading.stack.findOpen('procedure') && findFormPart(text);
  return part === undefined ? undefined : { ...nothingPrinted, kind: 'form-part', prefix: part };
}

/** Reads a heading: it opens a part of the norm, or names the one that the heading above opened. */
export function readHeading(reading: Reading, node: Heading): void {
  const previous = reading.openHeading;
  reading.quoting = false;
  const heading = readLine(reading, node);
  const { found, editorial } = heading;
  if (!found) warnUnreadHeading(reading, heading.text, heading.line);
  const isName = !found || (found.kind === 'dispositions' && previous?.provision.marker !== undefined);
  if (previous?.depth === node.depth && isName && previous.provision.kind !== 'division') {
    previous.provision.heading?.push(reading.cursor.takeText(node, 0));
    reading.openHeading = previous;
    return;
  }
  const provision = openHeaded(reading, heading);
  if (editorial) provision.editorial = true;
  const cut = editorial || !found || provision.marker === undefined ? 0 : found.length;
  provision.heading = [reading.cursor.takeText(node, cut)];
  reading.openHeading = { provision, depth: node.depth };
}

function openHeaded(reading: Reading, heading: HeadingLine): Provision {
  const { stack } = reading;
  const { node, found, line } = heading;
  const instrument = reading.approved.get(node);
  if (instrument !== undefined) return openComponent(reading, instrument, heading);
  if (!reading.bodyBegun && !found && recitalsHeading.test(heading.text)) {
    return stack.push({ kind: 'recitals', name: 'recs_1', rank: 3, line, global: true });
  }
  if (!found || (stack.findOpen('attachment') && !kindsInAttachments.has(found.kind))) {
    return openDivision(reading, node.depth, line);
  }
  if (found.kind === 'attachment') return openAttachment(reading, found, line);
  beginBody(reading);
  switch (found.kind) {
    case 'article':
      return openArticle(reading, found, line);
    case 'dispositions':
      return openDispositions(reading, line);
    case 'disposition':
      return openDisposition(reading, found, line);
    case 'procedure':
      return openProcedure(reading, found, line);
    case 'form-part':
      return openFormPart(reading, found, node.depth, line);
    case 'paragraph':
      return openNumeral(reading, found, line, rankNumeral(found));
    default:
      return openContainer(reading, found, node.depth, line);
  }
}

/** In an annex only these headings are what they are called; the rest are its own parts, such as `SECCIÓN I` of a form. */
const kindsInAttachments: ReadonlySet<string> = new Set([
  'attachment',
  'article',
  'title',
  'chapter',
  'procedure',
  'form-part',
]);

function listOwn({ kind, printed, num }: Marker): Pick<Provision, 'kind'> & { marker: string; num: string } {
  return { kind, marker: printed, num };
}

/** The approved text is a norm of its own: the first takes the plain eIds, further ones the name before theirs. */
function openComponent(reading: Reading, instrument: string, { found, line }: HeadingLine): Provision {
  const { stack } = reading;
  beginBody(reading);
  stack.close(1);
  stack.prefix = '';
  const own = found ? { marker: found.printed, num: found.num } : {};
  const provision = stack.push({ ...own, kind: 'component', name: instrument, rank: 1, line, global: true });
  const approved = stack.tree.children.filter((child) => child.kind === 'component' && child.eId !== 'main');
  stack.prefix = approved.length === 1 ? '' : `${provision.eId}__`;
  return provision;
}

/** A procedure of a TUPA goes by its code, which stays when others are added. */
function openProcedure({ stack }: Reading, { kind, printed, num: code }: Marker, line: number): Provision {
  stack.close(2);
  const num = code === '' ? String(stack.countNext(kind)) : code;
  return stack.push({ kind, name: `proc_${num}`, marker: printed, num, rank: 2, line, global: true });
}

/** A box of a procedure: as wide as its `#` say. */
function openFormPart({ stack }: Reading, { kind, prefix }: Marker, depth: number, line: number): Provision {
  return stack.push({ kind, name: prefix, rank: Math.max(depth, 3), line });
}

function openDivision({ stack }: Reading, depth: number, line: number): Provision {
  // A part of an annex does not end the annex, nor a title above the first article its norm.
  const widest = stack.findOpen('attachment') ? 2 : stack.prefix === 'main__' ? 1.6 : 1;
  const rank = Math.max(depth, widest);
  stack.close(rank);
  return stack.push({ kind: 'division', name: `dvs_${stack.countNext('division')}`, rank, line });
}

const containerRanks: Readonly<Record<string, number>> = {
  book: 1.7,
  title: 2,
  subtitle: 2.5,
  chp: 3,
  subchp: 3.5,
};

/** Rank of a book, title, chapter or section; a section is wide or narrow as its `#` say. */
function rankContainer({ stack }: Reading, { prefix }: Marker, depth: number): number {
  const rank = containerRanks[prefix];
  if (rank !== undefined) return rank;
  if (depth <= 2) return 1.8;
  return stack.findOpen('chapter') ? 3.7 : 3;
}

function openContainer(reading: Reading, found: Marker, depth: number, line: number): Provision {
  const { stack } = reading;
  // A group of dispositions has no chapters: what follows it stands beside it.
  stack.closeKind('dispositions');
  const rank = rankContainer(reading, found, depth);
  stack.close(rank);
  // Titles count through the whole norm, unless it has books or sections above them.
  const global = rank <= 2 && stack.findOpen('title', 'section') === undefined;
  return stack.push({ ...listOwn(found), name: `${found.prefix}_${found.num}`, rank, line, global });
}

/** `ANEXO 12. B-1` is a part of `ANEXO 12 B` when that is open. */
function openAttachment({ stack }: Reading, found: Marker, line: number): Provision {
  const whole = /^(.+)-\d+$/.exec(found.num)?.[1];
  const isPart = stack.listOpen().some(({ kind, num }) => kind === 'attachment' && num === whole);
  stack.prefix = '';
  const name = found.num === '' ? 'att' : `att_${found.num}`;
  const provision = stack.push({ ...listOwn(found), name, rank: isPart ? 1.5 : 1, line, global: true });
  stack.prefix = `${provision.eId}__`;
  return provision;
}
