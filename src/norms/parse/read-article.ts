import type { Paragraph } from 'mdast';
import type { NormTextWarning, Provision } from '../tree/norm-tree.ts';
import type { Marker } from './markers/marker.ts';
import { parseUnheadedArticle } from './markers/markers.ts';
import { readText } from './markers/readable.ts';
import { beginBody, formatLine, goesOn, type Reading } from './reading.ts';
import { endOf, lineOf, startOf } from './source-cursor.ts';

/** The sequence that an article read here belongs to: the Título Preliminar counts apart, in Roman numbers; an Arabic one is of the norm's own. */
function nameScope({ stack }: Reading, num: string): string {
  return stack.findOpen('title')?.num === 'preliminar' && !/^\d/.test(num) ? 'tp__art_' : 'art_';
}

/** Opens an article; one out of order is told. */
export function openArticle(reading: Reading, found: Marker, line: number): Provision {
  const { stack, sequence } = reading;
  const { kind, printed, num, lastNum } = found;
  const scope = nameScope(reading, num);
  const provision = stack.push({ kind, marker: printed, num, name: scope + num, rank: 4, line, global: true });
  const oddity = sequence.check(stack.prefix + scope, printed, num, lastNum);
  if (oddity !== undefined) stack.warn('number-out-of-order', provision.eId, line, oddity);
  if (lastNum !== undefined) {
    const message = `«${printed}» es de varios artículos; todos quedan como ${provision.eId}, y a los demás no llega ningún enlace.`;
    stack.warn('several-articles', provision.eId, line, message);
  }
  return provision;
}

/** The first words, for a message. */
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

type Unread = Extract<NormTextWarning['rule'], 'unread-article' | 'quoted-article'>;

function warnUnread({ stack }: Reading, rule: Unread, text: string, line: number, why: string): void {
  const message = `«${shorten(text.trim())}» empieza como un artículo y no se lee como tal: ${why}.`;
  stack.warn(rule, stack.top?.eId ?? '', line, message);
}

/** True for `Artículo 5.- …`, which only begins an article; `Artículo 5: derecho de petición` may name one. */
function endsInDash(text: string): boolean {
  return /[-–—]$/.test(parseUnheadedArticle(text)?.printed ?? '');
}

/**
 * Opens the article that a plain paragraph prints, `Artículo 2. Fin`, if its number is the one that comes next and no
 * quotation, list or recital is open; undefined, and told, for one that only looks so.
 */
export function openUnheadedArticle(reading: Reading, text: string, line: number): Marker | undefined {
  const found = parseUnheadedArticle(text);
  if (!found) {
    warnMisprinted(reading, text, line);
    return undefined;
  }
  if (reading.quoting || reading.lists > 0) {
    warnUnread(reading, 'quoted-article', text, line, `está dentro de una ${reading.quoting ? 'cita' : 'lista'}`);
    return undefined;
  }
  if (goesOn(reading, 'article', text, found.length)) {
    warnUnread(reading, 'unread-article', text, line, 'sigue una frase que el párrafo de antes deja sin terminar');
    return undefined;
  }
  const why = reading.stack.findOpen('recitals')
    ? 'está en los considerandos'
    : reading.sequence.doubt(reading.stack.prefix + nameScope(reading, found.num), found.num);
  if (why !== undefined) {
    warnUnread(reading, 'unread-article', text, line, why);
    return undefined;
  }
  beginBody(reading);
  openArticle(reading, found, line);
  return found;
}

/** Tells of marks before the word that Markdown does not read as bold, and of a number that is none: `Artículo 1*.-`. */
function warnMisprinted(reading: Reading, text: string, line: number): void {
  const bare = text.replace(/^[\s*_]+/u, '');
  const marked = /^\s*[*_]/u.test(text) && endsInDash(bare);
  if (!marked && !/^art(?:[ií]culo|\.)\s+[\p{L}\d][^\s.]{0,4}\s?\.\s?[-–—]/iu.test(bare)) return;
  const why = marked ? 'delante hay asteriscos o guiones bajos sueltos' : 'no se entiende su número';
  warnUnread(reading, 'unread-article', bare, line, why);
}

/** Tells of an item of a list that begins as an article does. */
export function warnListedArticle(reading: Reading, paragraph: Paragraph): void {
  const text = formatLine(paragraph, reading.cursor.source);
  if (!endsInDash(text)) return;
  warnUnread(reading, 'quoted-article', text, lineOf(paragraph), 'está dentro de una lista');
}

/** Tells of a line inside a paragraph that begins as an article does: a blank line is missing before it. */
export function warnJoinedArticles(reading: Reading, paragraph: Paragraph): void {
  const lines = reading.cursor.source.slice(startOf(paragraph), endOf(paragraph)).split(/\r\n|\r|\n/u);
  lines.forEach((printed, index) => {
    const text = printed.replaceAll(/[*_]/gu, '');
    if (index === 0 || !endsInDash(text)) return;
    warnUnread(reading, 'unread-article', text, lineOf(paragraph) + index, 'falta una línea en blanco antes');
  });
}

/** Tells of a heading that names an article and has no number that can be read. */
export function warnUnreadHeading(reading: Reading, text: string, line: number): void {
  if (!/^art(?:[ií]culos?|s?\.)?\s*(?:n[°º.]|\d|[ivx]+\s*[.:-])/iu.test(readText(text).text)) return;
  warnUnread(reading, 'unread-article', text, line, 'no se entiende su número');
}

const openers = /[“«]/gu;
const closers = /[”»]/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a quotation is open behind a paragraph; quotes that look alike on both sides come in pairs. */
export function leavesQuotationOpen(text: string, before: boolean): boolean {
  const depth = (before ? 1 : 0) + count(text, openers) - count(text, closers);
  const straight = count(text, /"/gu) % 2 === 1;
  return straight ? depth <= 0 : depth > 0;
}
