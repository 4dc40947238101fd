import { addedForm, onlyForm, ordinalForm, romanForm, shortOrdinalForm } from '#text';
import type { MarkerPattern } from './marker.ts';
import { isAmount } from './item-patterns.ts';

/** An ordinal in words, or `único`. */
export const ordinalWord = `(?:${ordinalForm}|${onlyForm})(?!\\p{L})`;
const roman = `${romanForm}(?!\\p{L})`;
/** A letter that is part of a number, not a word of one letter: `ANEXO A`, but not `ANEXO A LA ORDENANZA`. */
const letter = '[A-Z](?!\\p{L})(?!\\s+(?:la|las|lo|los|el|del|de|que|su|sus|este|esta)(?!\\p{L}))';
/** What closes a number: `°`, `.`, `:`, `.-`, ` -`. */
const closing = '\\s*(?:[°ºª]|\\.)*\\s*[.:)]?\\s*[-–—]?';
const numberSign = '(?:n(?:ro|[°º])?[°º.]*\\s*(?=\\d))?';
const added = `(?:[°º]?\\s?[-–]|\\s?[°º]\\s?|\\s)${addedForm}(?!\\p{L})`;
const articleNumber = `\\d+(?:${added}|[°º]?\\s?[-–]?\\s?${letter}(?=[.:°º)–-]|\\s*$))?`;
const shortOrdinal = `(?:${shortOrdinalForm}(?!\\p{L}))?`;
/** The word before the number; without its full stop only where a blank follows: `ART 2`. */
const articleWord = 'art(?:[ií]culo|\\.|(?=\\s+\\d))';
const articleNum = `(${articleNumber}|(?<=\\s)${ordinalWord}|(?<=\\s)(?:${roman}))`;

function partPattern(word: string): RegExp {
  return new RegExp(
    `^${word}\\s+((?:${roman})|preliminar(?!\\p{L})|${ordinalWord}|\\d+(?![\\d.]*\\d|\\p{L}))${closing}`,
    'iu',
  );
}

/** `Artículos 2 y 3.-`, `Artículos 5 al 8: Derogados`: what closes it must be there, for a name may begin like it. */
const severalArticles: MarkerPattern = {
  kind: 'article',
  prefix: 'art',
  pattern: new RegExp(
    `^art(?:[ií]culos|s\\.?)\\s+(${articleNumber})[°º]?(?:\\s*,\\s*${articleNumber}[°º]?)*\\s*(?:,?\\s*[ye]\\s|,|[-–]|\\sal?\\s|\\shasta(?:\\sel)?\\s)\\s*(?<last>${articleNumber})[°º]?\\s*(?:\\.\\s*[-–—]?|[:–—-])`,
    'iu',
  ),
};

/** Heading words in the order they are tried. */
export const headingPatterns: readonly MarkerPattern[] = [
  {
    kind: 'article',
    prefix: 'art',
    pattern: new RegExp(`^${articleWord}\\s*${numberSign}${articleNum}${shortOrdinal}${closing}`, 'iu'),
  },
  severalArticles,
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
  {
    kind: 'paragraph',
    prefix: 'para',
    pattern: /^(\d{1,3}(?:\.\d{1,3})+)[.)]?(?:\s*[-–—])?(?!\d)/u,
    refuses: isAmount,
  },
];

/** An article printed as a plain paragraph: what closes its number is there, or nothing follows. */
export const unheadedArticle: MarkerPattern = {
  kind: 'article',
  prefix: 'art',
  pattern: new RegExp(
    `^\\s*${articleWord}\\s*${numberSign}${articleNum}${shortOrdinal}\\s*[°ºª]?(?:\\s*\\.?\\s*[-–—](?!\\d)|\\s*[.:](?=\\s*$|\\s*["“«]?\\p{Lu}|\\s+["“«]?\\p{L})|\\)|\\s*$)`,
    'iu',
  ),
};
