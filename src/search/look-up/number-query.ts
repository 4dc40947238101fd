import { foldText, formatEIdNumber, ordinalForm, parseOrdinal, spellEnie } from '#text';

/** One level of a provision path: `art` 33, `para` 33-2, `point` e. */
export interface PathStep {
  /** Kinds of eId segment it may be. */
  segments: readonly string[];
  key: string;
  /** Place in the path: article or annex, numeral, letter. */
  depth: number;
}

/** What a query says, when read as a number. */
export interface NumberQuery {
  /** Names of types as written: `ds`, `decreto supremo`. */
  typeNames: string[];
  /** Numbers without leading zeros, in order. */
  numbers: string[];
  /** Words left over: siglas, places, words of the title. */
  words: string[];
  path: PathStep[];
}

const noise = / (n(?= \d)|no|nro|num|numero|norma|de|del|la|el|los|las|al|y|en|segun|peru|titulo|preliminar)(?= )/g;
const ordinal = /* @__PURE__ */ new RegExp(` ${ordinalForm}(?= )`, 'g');

/** Levels of a provision path as people write them; what is found is replaced by `#`, after which a letter may follow. */
const levels: readonly { pattern: RegExp; depth: number; segments: readonly string[] }[] = [
  { pattern: / anexos? (\d+|[ivx]+)( [a-z](?= )(?: \d\d?(?= ))?)?(?= )/g, depth: 0, segments: ['att'] },
  {
    pattern: / (\d+) disp[a-z]*(?: (?:final|transitori|complementari)[a-z]*)*(?= )/g,
    depth: 0,
    segments: ['hcontainer'],
  },
  {
    pattern: / disp[a-z]*(?: (?:final|transitori|complementari)[a-z]*)* (\d+|unica)(?= )/g,
    depth: 0,
    segments: ['hcontainer'],
  },
  { pattern: / art[a-z]* (\d+|unico|[ivx]+)(?= )/g, depth: 0, segments: ['art'] },
  { pattern: / (?:(?:art|num|inc|parr)[a-z]* )?([1-9]\d{0,2}(?:\.[1-9]\d?){1,3})(?= )/g, depth: 1, segments: ['para'] },
  { pattern: / (?:numeral|inc|parr)[a-z]* (\d+)(?= )/g, depth: 1, segments: ['para', 'point'] },
  { pattern: / (?:lit|letra|inc|punto|item)[a-z]* ([a-z]|[ivxl]{2,5}|enie)(?= )/g, depth: 2, segments: ['point'] },
];
const nextLetter = /# ([a-z]|[ivxl]{2,5}|enie)(?= )/;

/** Lower case without accents or ordinal signs, so that `N.° 33º` and `n 33` read alike; the letter `ñ` as eIds have it. */
export function foldQuery(text: string): string {
  return foldText(spellEnie(text.replace(/\bn\.?\s?[°º]|[°ºª]/gi, ' ')));
}

/** Leaves out words that say nothing about a number; `text` starts and ends with a space. */
export const dropNoise = (text: string): string => text.replace(noise, '');

/** Words and numbers with one space around each, ordinals as numbers. */
function spreadOut(query: string): string {
  const tokens = foldQuery(query.slice(0, 200))
    .replace(/\b(\d\d)[.,](\d{3})\b/g, '$1$2')
    .replace(/\b([a-z])\.\s*(?=[a-z]\b)/g, '$1')
    .match(/\d+(\.\d+)*|[a-z]+/g);
  return dropNoise(` ${tokens?.join(' ') ?? ''} `).replace(ordinal, (words) => ` ${parseOrdinal(words) ?? ''}`);
}

/** Reads a query as number of a norm and path of a provision; `isTypeName` knows the names of types. */
export function parseNumberQuery(query: string, isTypeName: (name: string) => boolean): NumberQuery {
  const path: PathStep[] = [];
  let text = spreadOut(query);
  for (const { pattern, depth, segments } of levels) {
    text = text.replace(pattern, (_, key: string, tail: unknown) => {
      path.push({ segments, depth, key: formatEIdNumber(typeof tail === 'string' ? key + tail : key) });
      return ' #';
    });
  }
  for (let found; (found = nextLetter.exec(text)); text = text.replace(nextLetter, '#')) {
    path.push({ segments: ['point'], depth: 2, key: found[1] ?? '' });
  }
  return { path: path.sort((a, b) => a.depth - b.depth), ...listRest(text, isTypeName) };
}

/** What stands beside the path: names of types, the longest first, then numbers and words. */
function listRest(text: string, isTypeName: (name: string) => boolean): Omit<NumberQuery, 'path'> {
  const rest = text.match(/\d+|[a-z]+/g) ?? [];
  const typeNames: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const length = [4, 3, 2, 1].find((count) => isTypeName(rest.slice(at, at + count).join(' ')));
    if (length !== undefined) typeNames.push(rest.splice(at--, length).join(' '));
  }
  const isDigits = (token: string): boolean => /^\d/.test(token);
  return {
    typeNames,
    numbers: rest.filter(isDigits).map(formatEIdNumber),
    words: rest.filter((token) => !isDigits(token)),
  };
}
