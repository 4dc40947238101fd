import { formatEIdLetter, raiseFirst } from '#text';
import { formatLabel, listListed, type ListedProvision } from './lookup-rows.ts';
import { dropNoise, foldQuery, parseNumberQuery, type NumberQuery, type PathStep } from './number-query.ts';
import type { LookupChoice, LookupIndex, LookupResult, LookupRow } from './lookup-types.ts';

const longest = 20;
const steps: Record<string, string> = {
  art: 'artículo',
  para: 'numeral',
  point: 'literal',
  att: 'anexo',
  hcontainer: 'disposición',
  tp: 'título preliminar',
};

const slugify = (text: string): string => foldQuery(text).replace(/[^a-z0-9]+/g, '-');

/** Words and numbers of how a norm is cited: 5, 2010, minam. */
const listParts = (label: string): string[] =>
  (foldQuery(label).match(/\d+|[a-z]+/g) ?? []).map((part) => part.replace(/^0+(?=\d)/, ''));

function isStep(segment: string, { segments, key }: PathStep): boolean {
  const [kind = '', number = ''] = segment.split('_');
  const plain = kind === 'att' ? number.replaceAll('-', '') === key.replaceAll('-', '') : number === key;
  return segments.includes(kind) && (plain || (kind === 'para' && number.endsWith(`-${key}`)));
}

/** True if the last segment is the last step and the steps before it stand above it in order. */
function isAtPath(eId: string, path: readonly PathStep[]): boolean {
  const segments = eId.split('__');
  let left = path.length;
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const step = path[left - 1];
    const isMet = step !== undefined && isStep(segments[at] ?? '', step);
    const isGroup = segments[at]?.startsWith('hcontainer_') && !segments[at - 1]?.startsWith('hcontainer_');
    if (isMet && !isGroup) left -= 1;
    else if (at === segments.length - 1) return false;
  }
  return left === 0;
}

/** `Artículo 33, numeral 33.2, literal e`. */
function formatProvision(eId: string): string {
  const segments = eId.split('__');
  const named = segments.flatMap((segment, at) => {
    const [kind = '', key = ''] = segment.split('_');
    if (kind === 'hcontainer' && segments[at + 1]?.startsWith(kind)) return [];
    const number = kind === 'para' ? key.replaceAll('-', '.') : key.replace(/-([a-z])/, ' $1').toUpperCase();
    if (steps[kind]) return [`${steps[kind]} ${kind === 'point' ? formatEIdLetter(key) : number}`.trim()];
    return kind === 'main' ? ['norma que aprueba'] : [];
  });
  return raiseFirst(named.join(', '));
}

function buildUrl([id, , , , provisions]: LookupRow, listed?: ListedProvision): string {
  if (!listed) return `/normas/${id}/`;
  const { eId, page } = listed;
  if (provisions?.startsWith('#')) return `/normas/${id}/#${eId}`;
  return `/normas/${id}/${page}/${page === eId ? '' : `#${eId}`}`;
}

const buildChoice = ([, , , ended]: LookupRow, url: string, label: string, detail: string): LookupChoice =>
  ended ? { url, label, detail, ended } : { url, label, detail };

function buildNormChoice(row: LookupRow, missing?: string): LookupChoice {
  const detail =
    missing === undefined ? row[2] : row[4] ? `No tiene ${missing}` : `Su texto no está en este sitio: ${missing}`;
  return buildChoice(row, buildUrl(row), row[1], detail);
}

/** `12 a` as the article 12-A, besides letter a of article 12. */
function joinLetter([article, letter, ...more]: readonly PathStep[]): PathStep[] {
  if (!article?.segments.includes('art') || !letter?.segments.includes('point') || letter.key.length > 1) return [];
  return [{ ...article, key: `${article.key}-${letter.key}` }, ...more];
}

function listProvisions(row: LookupRow, path: readonly PathStep[]): LookupChoice[] {
  const lettered = joinLetter(path);
  return listListed(row)
    .filter(({ eId }) => isAtPath(eId, path) || (lettered.length > 0 && isAtPath(eId, lettered)))
    .map((listed) => buildChoice(row, buildUrl(row, listed), formatProvision(listed.eId), row[1]));
}

/** `2010` for `2010`, `10`; `97` for `97`, `1997`. */
const isSameNumber = (part: string, number: string): boolean =>
  part === number ||
  (part.length === 4 && number.length === 2 && part.endsWith(number)) ||
  (part.length === 2 && /^(19|20)\d\d$/.test(number) && number.endsWith(part));

interface Choices {
  choices: LookupChoice[];
  /** A single choice is what the query says, nothing was guessed. */
  certain: boolean;
}

const buildArticleStep = (key: string): PathStep => ({ segments: ['art'], key, depth: 0 });

interface Match {
  row: LookupRow;
  /** Numbers of the query that are not part of the norm's number. */
  left: string[];
}

/** `900058` as `900` and `58`, where that is how the norm is cited without its full stop. */
function splitDotted(numbers: readonly string[], label: string): string[] {
  const [, whole = '', part = ''] = /(\d+)\.(\d+)/.exec(label) ?? [];
  return numbers.flatMap((number) => (part && number === whole + part ? listParts(`${whole} ${part}`) : [number]));
}

function matchNorm(row: LookupRow, query: NumberQuery): Match | undefined {
  const parts = listParts(row[1]);
  const first = parts.find((part) => /^\d/.test(part));
  const open = [...parts];
  const left = splitDotted(query.numbers, row[1]).filter((number) => {
    const exact = open.indexOf(number);
    const at = exact < 0 ? open.findIndex((part) => part !== first && isSameNumber(part, number)) : exact;
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  const text = foldQuery(`${row[1]} ${row[2]}`);
  if (!query.words.every((word) => parts.includes(word) || (word.length > 2 && text.includes(word)))) return undefined;
  const isNamed = row[6] === 1 && row[4] && query.typeNames.length > 0;
  if (query.numbers.length > 0 && !isNamed && (first === undefined || open.includes(first))) return undefined;
  return { row, left };
}

/** A number left over after enough of the norm's own number is an article: `om 11-2012-mpt 33`. */
function listArticleMatches(matches: readonly Match[], query: NumberQuery): { row: LookupRow; path: PathStep[] }[] {
  const isSure = query.typeNames.length > 0 || query.numbers.some((number) => number.length > 3);
  return matches.flatMap(({ row, left: [key, ...more] }) =>
    key === undefined || key.length > 3 || more.length > 0 || query.path.length > 0 || !isSure
      ? []
      : [{ row, path: [buildArticleStep(key)] }],
  );
}

function formatPath(path: readonly PathStep[]): string {
  return path
    .map(({ segments, key }) => `${steps[segments[0] ?? ''] ?? ''} ${formatEIdLetter(key.replaceAll('-', '.'))}`)
    .join(', ');
}

/** What the norms found hold at the path; failing that, the norms themselves, if the query gives their number. */
function listInNorms(found: readonly { row: LookupRow; path: readonly PathStep[] }[], isNumbered: boolean): Choices {
  const choices = found.flatMap(({ row, path }) => (path[0] ? listProvisions(row, path) : [buildNormChoice(row)]));
  if (choices.length > 0 || !isNumbered) return { choices, certain: true };
  return { choices: found.map(({ row, path }) => buildNormChoice(row, formatPath(path))), certain: false };
}

const isTypeName = ([prefix, name, spellings]: LookupIndex['types'][number], typed: string): boolean =>
  [prefix, dropNoise(` ${foldQuery(name)} `).trim(), ...spellings].some((known) => `${known} `.startsWith(`${typed} `));

/** A question read as a number, beside the norms it may be of. */
export interface ReadNumber {
  query: NumberQuery;
  /** All norms, each with how it is cited. */
  norms: LookupRow[];
  /** Those of the types the query names; all of them if it names none. */
  ofType: LookupRow[];
}

/** Reads a question as a number. */
export function readNumber(text: string, { types, norms: rows }: LookupIndex): ReadNumber {
  const query = parseNumberQuery(text, (typed) => types.some((type) => isTypeName(type, typed)));
  const norms = rows.map(([id, label, ...row]): LookupRow => [id, label || formatLabel(id, types), ...row]);
  const named = types.filter((type) => query.typeNames.some((typed) => isTypeName(type, typed)));
  const isOfType = ([id]: LookupRow): boolean => named.some(([prefix]) => id.startsWith(`${prefix}-`));
  return { query, norms, ofType: query.typeNames.length === 0 ? norms : norms.filter(isOfType) };
}

function listChoices({ query, norms, ofType }: ReadNumber): Choices {
  const { typeNames, numbers, words, path } = query;
  const [bare] = numbers;
  if (bare === undefined && path.length === 0) return { choices: [], certain: false };
  const matches = ofType.flatMap((row) => matchNorm(row, query) ?? []);
  const whole = matches.filter(({ left }) => left.length === 0).map(({ row }) => ({ row, path }));
  // `ley recicladores articulo 5`: a name and its type say which norm, as a number would.
  const isNamed = bare !== undefined || (typeNames.length > 0 && words.length > 0);
  const listed = listInNorms(whole.length > 0 ? whole : listArticleMatches(matches, query), isNamed);
  const isBare = numbers.length === 1 && typeNames.length + words.length + path.length === 0;
  if (!isBare || bare === undefined || bare.length > 3) return listed;
  const articles = norms.flatMap((row) => listProvisions(row, [buildArticleStep(bare)]));
  return { choices: [...listed.choices, ...articles], certain: false };
}

/** Finds what a number means: one place, several to choose from, or nothing, in which case the query is words. */
export function lookUp(text: string, index: LookupIndex): LookupResult {
  const read = readNumber(text, index);
  const slug = slugify(text.slice(0, 200).trim());
  const named = read.norms.find((row) => row[0] === slug || row[5]?.includes(slug));
  if (named && /\d/.test(slug)) return { kind: 'one', ...buildNormChoice(named) };

  const { choices, certain } = listChoices(read);
  const [only] = choices;
  if (only === undefined) return { kind: 'none' };
  return certain && choices.length === 1
    ? { kind: 'one', ...only }
    : { kind: 'many', choices: choices.slice(0, longest) };
}
