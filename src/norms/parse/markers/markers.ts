import { formatEIdNumber } from '#text';
import { headingPatterns, ordinalWord, unheadedArticle } from './heading-patterns.ts';
import { itemPatterns } from './item-patterns.ts';
import type { Marker, MarkerPattern } from './marker.ts';
import { readText } from './readable.ts';

/** An ordinal in words, or short: `1ra`, `2da`, `3°`; and the last one: `ÚLTIMA`. */
const dispositionOrdinal = `${ordinalWord}|(?:pen)?[uú]ltim[oa](?!\\p{L})|\\d{1,2}(?:er[ao]?|[rdtmvn][ao])(?!\\p{L})|\\d{1,2}ª`;

const dispositionPattern: MarkerPattern = {
  kind: 'disposition',
  prefix: 'hcontainer',
  pattern: new RegExp(
    `^(${dispositionOrdinal})(?:\\s+disposici[oó]n(?:\\s+[^.:–—-]*)?)?(?:\\s*[.:]\\s*[-–—]?|\\s*[-–—]|$)(?=\\s|\\p{L}|$)`,
    'iu',
  ),
};

function parseMarker(patterns: readonly MarkerPattern[], written: string): Marker | undefined {
  const { text, measure } = readText(written);
  for (const { kind, prefix, pattern, refuses } of patterns) {
    const match = pattern.exec(text);
    if (!match || refuses?.(match[0], text.slice(match[0].length)) === true) continue;
    const padding = /^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0;
    const last = match.groups?.['last'];
    return {
      kind,
      prefix,
      printed: written.slice(0, measure(match[0].length)).trim(),
      num: formatEIdNumber(match[1] ?? ''),
      ...(last === undefined ? {} : { lastNum: formatEIdNumber(last) }),
      length: measure(match[0].length + padding),
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

/** The ordinal a disposition starts with: `Primera.-`, `1ra.-`, `ÚLTIMA.-`. */
export function parseDispositionMarker(text: string): Marker | undefined {
  return parseMarker([dispositionPattern], text);
}

/** The marker of an article printed as a plain paragraph: `Artículo 2. Fin`; undefined for a sentence that begins so. */
export function parseUnheadedArticle(text: string): Marker | undefined {
  return parseMarker([unheadedArticle], text);
}

/** Instruments that another norm approves; a heading that starts with one opens the approved text. */
const approvedInstrument =
  /^(?:el\s+|la\s+)?(reglamento|estatuto|texto [uú]nico|directiva|pol[ií]tica|plan|lineamientos|manual|protocolo|norma t[eé]cnica|gu[ií]a|instructivo|c[oó]digo)(?!\p{L})/iu;

/** Name of the approved instrument a top heading opens, as an eId: `reglamento`; undefined if it opens none. */
export function parseApprovedInstrument(text: string): string | undefined {
  const match = approvedInstrument.exec(readText(text).text);
  return match?.[1] === undefined ? undefined : formatEIdNumber(match[1]);
}
