import type { ProvisionKind } from './norm-tree.ts';
import { formatEIdNumber } from './printed-number.ts';

/** A printed marker found at the start of a text. */
export interface Marker {
  kind: ProvisionKind;
  /** As printed: `ARTICULO 1º.-`. Empty for a heading known by its words alone. */
  printed: string;
  /** Identifying part in eId form: `1`, `33-2`; empty if it has none. */
  num: string;
  /** Characters from the start of the text to the first character after the marker. */
  length: number;
}

const ordinalWord =
  '(?:(?:d[eé]cim|vig[eé]sim|trig[eé]sim)[oa]?\\s*)?(?:primer|segund|tercer|cuart|quint|sext|s[eé]ptim|octav|noven|d[eé]cim|und[eé]cim|duod[eé]cim|vig[eé]sim|trig[eé]sim)[oa]?|[uú]nic[oa]';
const roman = '[IVXLCDM]+';
const closing = '\\s*(?:[°ºª]|\\.)*\\s*[.:)]?\\s*[-–—]?';

/** Heading words in the order they are tried; the first group is the number, what follows the match is the name. */
const headingPatterns: readonly { kind: ProvisionKind; pattern: RegExp }[] = [
  { kind: 'article', pattern: new RegExp(`^art[ií]culo\\s+(?:n[°º.]*\\s*)?(\\d+(?:\\s*-\\s*[A-Z](?![a-záéíóú]))?|${ordinalWord}|${roman}(?=[\\s.°º-]|$))${closing}`, 'iu') },
  { kind: 'title', pattern: new RegExp(`^(?:sub)?t[ií]tulo\\s+(${roman}|preliminar|${ordinalWord})(?=[\\s.:-]|$)${closing}`, 'iu') },
  { kind: 'chapter', pattern: new RegExp(`^(?:sub)?cap[ií]tulo\\s+(${roman}|\\d+|${ordinalWord})(?=[\\s.:-]|$)${closing}`, 'iu') },
  { kind: 'section', pattern: new RegExp(`^secci[oó]n\\s+(${roman}|\\d+|${ordinalWord})(?=[\\s.:-]|$)${closing}`, 'iu') },
  { kind: 'dispositions', pattern: /^(?=disposici(?:ones|[oó]n)\b)()/iu },
  { kind: 'attachment', pattern: /^anexo\b\s*(?:n[°º.ro]*\s*)?((?:\d+|[IVXLC]+(?![\p{L}]))(?:\s*\.?\s*[A-Z](?:-\d+)?(?![\p{L}]))?|(?:[A-Z](?![\p{L}])))?\s*[.:]?\s*[-–—]?/iu },
  { kind: 'paragraph', pattern: /^(\d{1,3}(?:\.\d{1,3})+)[.)]?(?:\s*[-–—])?/u },
];

/** Instruments that another norm approves; a heading that starts with one opens the approved text. */
const approvedInstrument = /^(?:el\s+|la\s+)?(reglamento|estatuto|texto [uú]nico|directiva|pol[ií]tica|plan|lineamientos|manual|protocolo)\b/iu;

/** The marker a heading starts with; undefined if it is a name only. */
export function parseHeadingMarker(text: string): Marker | undefined {
  for (const { kind, pattern } of headingPatterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const length = match[0].length + (/^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0);
    return { kind, printed: match[0].trim(), num: formatEIdNumber(match[1] ?? ''), length };
  }
  return undefined;
}

/** Name of the approved instrument a top heading opens, as an eId: `reglamento`; undefined if it opens none. */
export function parseApprovedInstrument(text: string): string | undefined {
  const match = approvedInstrument.exec(text);
  return match?.[1] === undefined ? undefined : formatEIdNumber(match[1]);
}

const itemPatterns: readonly { kind: ProvisionKind; pattern: RegExp }[] = [
  { kind: 'paragraph', pattern: /^(\d{1,3}(?:\.\d{1,3})+)[.)]?(?:\s*[-–—])?(?=\s|\p{L}|$)/u },
  { kind: 'point', pattern: /^([a-zñ]|[ivxlc]{2,6}|[A-Z])[.)](?:\s*-)?(?=\s|$)/u },
  { kind: 'point', pattern: /^(\d{1,3})[.)](?:\s*-)?(?=\s|$)/u },
  { kind: 'item', pattern: /^()[✓▶►•●▪■–—-](?=\s|$)/u },
];

/** The marker a list item or paragraph starts with: numeral, letter, number or bullet. */
export function parseItemMarker(text: string): Marker | undefined {
  for (const { kind, pattern } of itemPatterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const length = match[0].length + (/^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0);
    return { kind, printed: match[0].trim(), num: formatEIdNumber(match[1] ?? ''), length };
  }
  return undefined;
}

const dispositionMarker = new RegExp(`^(${ordinalWord})(?:\\s+disposici[oó]n[^.:–—-]*)?\\s*[.:]?\\s*[-–—]?(?=\\s|$)`, 'iu');

/** The ordinal a disposition starts with: `Primera.-`. */
export function parseDispositionMarker(text: string): Marker | undefined {
  const match = dispositionMarker.exec(text);
  if (!match || /^[\p{L}\s]+$/u.test(match[0])) return undefined;
  const length = match[0].length + (/^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0);
  return { kind: 'disposition', printed: match[0].trim(), num: formatEIdNumber(match[1] ?? ''), length };
}

/** `CONSIDERANDO:` on its own. */
export const recitalsHeading = /^considerandos?\s*:?$/iu;
/** Start of a recital. */
export const recitalStart = /^que\b/iu;
const enactingVerb = /^(?:se\s+)?(?:decreta|resuelve|ordena|acuerda|ha dado|aprob[oó])\b.{0,60}:$/iu;

/** True for the formula that ends the recitals: `DECRETA:`, or a title in capitals. */
export function isEnactingFormula(text: string): boolean {
  return enactingVerb.test(text) || (text.length >= 12 && !/\p{Ll}/u.test(text));
}
/** Formula after the last article: `REGÍSTRESE, COMUNÍQUESE…`, `POR TANTO`, `Dado en…`. */
export const closingFormula = /^(?:por (?:lo )?tanto|reg[ií]strese|comun[ií]quese|publ[ií]quese|dado en|dada en|mando se)\b/iu;
