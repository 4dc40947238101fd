import { formatEIdNumber, onlyForm, ordinalForm, romanForm, shortOrdinalForm } from '#text';
import type { ProvisionKind } from '../tree/norm-tree.ts';

/** A printed marker found at the start of a text. */
export interface Marker {
  kind: ProvisionKind;
  /** First part of the eId's last step: `art`, `para`, `subchp`. */
  prefix: string;
  /** As printed: `ARTICULO 1º.-`. Empty for a heading known by its words alone. */
  printed: string;
  /** Identifying part in eId form: `1`, `33-2`; empty if it has none. */
  num: string;
  /** Characters from the start of the text to the first character after the marker. */
  length: number;
}

/** The marker of a text that has none. */
export const nothingPrinted: Marker = { kind: 'division', prefix: 'dvs', printed: '', num: '', length: 0 };

interface MarkerPattern {
  kind: ProvisionKind;
  prefix: string;
  /** The first group is the number; what follows the match is the name. */
  pattern: RegExp;
}

/** An ordinal in words, or `único`. */
const ordinalWord = `(?:${ordinalForm}|${onlyForm})(?!\\p{L})`;
const roman = `${romanForm}(?!\\p{L})`;
/** A letter that is part of a number, not a word of one letter: `ANEXO A`, but not `ANEXO A LA ORDENANZA`. */
const letter = '[A-Z](?!\\p{L})(?!\\s+(?:la|las|lo|los|el|del|de|que|su|sus|este|esta)(?!\\p{L}))';
/** What closes a number: `°`, `.`, `:`, `.-`, ` -`. */
const closing = '\\s*(?:[°ºª]|\\.)*\\s*[.:)]?\\s*[-–—]?';
const numberSign = '(?:n(?:ro|[°º])?[°º.]*\\s*(?=\\d))?';
const articleNumber = `\\d+(?:(?:[°º]?-|\\s?[°º]\\s?|\\s)(?:bis|ter|qu[aá]ter)(?!\\p{L})|[°º]?\\s?-?\\s?${letter}(?=[.:°º)-]|\\s*$))?`;
const shortOrdinal = `(?:${shortOrdinalForm}(?!\\p{L}))?`;

function partPattern(word: string): RegExp {
  return new RegExp(
    `^${word}\\s+((?:${roman})|preliminar(?!\\p{L})|${ordinalWord}|\\d+(?![\\d.]*\\d|\\p{L}))${closing}`,
    'iu',
  );
}

/** Heading words in the order they are tried. */
const headingPatterns: readonly MarkerPattern[] = [
  {
    kind: 'article',
    prefix: 'art',
    pattern: new RegExp(
      `^art(?:[ií]culo|\\.)\\s*${numberSign}(${articleNumber}|(?<=\\s)${ordinalWord}|(?<=\\s)(?:${roman}))${shortOrdinal}${closing}`,
      'iu',
    ),
  },
  { kind: 'title', prefix: 'book', pattern: partPattern('libro') },
  { kind: 'title', prefix: 'subtitle', pattern: partPattern('subt[ií]tulo') },
  { kind: 'title', prefix: 'title', pattern: partPattern('t[ií]tulo') },
  { kind: 'chapter', prefix: 'subchp', pattern: partPattern('sub\\s?cap[ií]tulo') },
  { kind: 'chapter', prefix: 'chp', pattern: partPattern('cap[ií]tulo') },
  { kind: 'section', prefix: 'sec', pattern: partPattern('(?:sub)?secci[oó]n') },
  { kind: 'dispositions', prefix: 'hcontainer', pattern: /^(?=disposici(?:ones|[oó]n)(?!\p{L}))()/iu },
  {
    kind: 'attachment',
    prefix: 'att',
    pattern: new RegExp(
      `^anexo(?!\\p{L})\\s*${numberSign}((?:\\d+|${roman})(?:\\s*[.-]?\\s*${letter}(?:-?\\d+)?)?|${letter}|[uú]nico(?!\\p{L}))?\\s*[.:]?\\s*[-–—]?`,
      'iu',
    ),
  },
  { kind: 'paragraph', prefix: 'para', pattern: /^(\d{1,3}(?:\.\d{1,3})+)[.)]?(?:\s*[-–—])?(?!\d)/u },
];

/** Marks that lead an item without naming it. */
const bullet = '[✓✔▶►➢➤→•●○◦·▪■❖*\uf0b7\uf0fc\uf0d8\uf0a7–—-]';

const itemPatterns: readonly MarkerPattern[] = [
  // Not a numeral: `0.28 % de la UIT`, `1.5 metros` written with its sign, `50.000 soles`.
  {
    kind: 'paragraph',
    prefix: 'para',
    pattern: /^((?!0|\d+(?:\.000)+(?!\d))\d{1,3}(?:\.\d{1,3})+)(?!\s?%)[.)]?(?:\s*[-–—])?(?=\s|\p{L}|$)/u,
  },
  // `a)`, `(ii)`, `a.1)`, `aa)`: what a bracket closes may have its text glued to it.
  {
    kind: 'point',
    prefix: 'point',
    pattern:
      /^\(?((?:[a-zñ]|[ivxlc]{2,6}|([a-zñ])\2|[A-ZÑ]|[IVXLC]{2,6}|\d{1,3})(?:\.\d{1,2})?)(?:\.?-?\)\.?|\.-)(?:\s*[-–—])?/u,
  },
  // `a.`, `iv.`, `1.`: a point may also end an initial or an abbreviation, so that a space or a new word must follow.
  {
    kind: 'point',
    prefix: 'point',
    pattern:
      /^([a-zñ]|[ivxlc]{2,6}|\d{1,3}|[A-ZÑ](?!\.\s?[A-Z]\.)|[IVXLC]{2,6})\.(?:\s*[-–—](?=\s|$))?(?=\s|$|\p{Lu}\p{Ll})/u,
  },
  { kind: 'item', prefix: 'item', pattern: new RegExp(`^()${bullet}(?=\\s|$)`, 'u') },
];

const dispositionPattern: MarkerPattern = {
  kind: 'disposition',
  prefix: 'hcontainer',
  pattern: new RegExp(
    `^(${ordinalWord})(?:\\s+disposici[oó]n(?:\\s+[^.:–—-]*)?)?(?:\\s*[.:]\\s*[-–—]?|\\s*[-–—]|$)(?=\\s|\\p{L}|$)`,
    'iu',
  ),
};

function parseMarker(patterns: readonly MarkerPattern[], text: string): Marker | undefined {
  for (const { kind, prefix, pattern } of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const padding = /^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0;
    return {
      kind,
      prefix,
      printed: match[0].trim(),
      num: formatEIdNumber(match[1] ?? ''),
      length: match[0].length + padding,
    };
  }
  return undefined;
}

/** The marker a heading starts with; undefined if it is a name only. */
export function parseHeadingMarker(text: string): Marker | undefined {
  return parseMarker(headingPatterns, text);
}

/** The marker a list item or paragraph starts with: numeral, letter, number or bullet. */
export function parseItemMarker(text: string): Marker | undefined {
  return parseMarker(itemPatterns, text);
}

/** The ordinal a disposition starts with: `Primera.-`. */
export function parseDispositionMarker(text: string): Marker | undefined {
  return parseMarker([dispositionPattern], text);
}

/** Instruments that another norm approves; a heading that starts with one opens the approved text. */
const approvedInstrument =
  /^(?:el\s+|la\s+)?(reglamento|estatuto|texto [uú]nico|directiva|pol[ií]tica|plan|lineamientos|manual|protocolo|norma t[eé]cnica|gu[ií]a|instructivo|c[oó]digo)(?!\p{L})/iu;

/** Name of the approved instrument a top heading opens, as an eId: `reglamento`; undefined if it opens none. */
export function parseApprovedInstrument(text: string): string | undefined {
  const match = approvedInstrument.exec(text);
  return match?.[1] === undefined ? undefined : formatEIdNumber(match[1]);
}
