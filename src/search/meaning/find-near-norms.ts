import { countEdits, foldText, foldWords } from '#text';
import { isPlanCode } from '../full-text/full-text-query.ts';
import { readNumber } from '../look-up/look-up.ts';
import type { LookupChoice, LookupIndex, LookupRow } from '../look-up/lookup-types.ts';
import type { NumberQuery } from '../look-up/number-query.ts';

/** A number that nothing here has. */
export interface MissingNumber {
  /** Norms with a number that is near, nearest first. */
  near: LookupChoice[];
  /** Norms that have the very number: it is not missing, but stands among words that say more. */
  held: LookupChoice[];
  /** True where nothing is asked but the number, or a norm that is nothing like those held: its words would only find others. */
  isAlone: boolean;
}

const most = 5;
const isYear = (number: string): boolean => /^(?:19|20)\d\d$/.test(number);

/** Numbers of how a norm is cited, without zeros in front: 5, 2010. */
const listNumbers = (label: string): string[] =>
  (foldWords(label).match(/[a-z]*\d+/g) ?? [])
    .filter((number) => /^\d/.test(number))
    .map((number) => number.replace(/^0+(?=\d)/, ''));

const buildChoice = ([id, label, detail, ended]: LookupRow): LookupChoice => ({
  url: `/normas/${id}/`,
  label,
  detail,
  ...(ended ? { ended } : {}),
});

/** Whether a question that finds nothing gives the number of a norm: with its type, with its year, or four digits and more by themselves. */
function isNormNumber(text: string, { typeNames, numbers, words }: NumberQuery): boolean {
  const [first] = numbers;
  if (first === undefined) return false;
  if (typeNames.length > 0 || /\d\s*[-/]\s*(?:19|20)?\d\d\b/.test(text)) return true;
  return words.length === 0 && numbers.length === 1 && first.length > 3 && !isYear(first);
}

/** Siglas go with a number: `005-2011-MINAM`, or those of some norm. */
function isSigla(word: string, text: string, rows: readonly LookupRow[]): boolean {
  return (
    new RegExp(`[-/]\\s*${word}(?![a-z])`).test(text) || rows.some(([id]) => id.split('-').slice(1).includes(word))
  );
}

interface Rated {
  row: LookupRow;
  rate: number;
  apart: number;
}

/** How far the number of a norm is from the one asked for; undefined where it is another number. */
function rateRow(row: LookupRow, [first = '', ...more]: readonly string[]): Rated | undefined {
  const [number, ...rest] = listNumbers(row[1]);
  if (number === undefined) return undefined;
  const edits = countEdits(first, number);
  if (edits > Math.floor(first.length / 3)) return undefined;
  const year = more.find(isYear);
  const isOtherYear = year !== undefined && !rest.includes(year);
  return { row, rate: edits * 2 + (isOtherYear ? 1 : 0), apart: Math.abs(Number(first) - Number(number)) };
}

function findNear(rows: readonly LookupRow[], numbers: readonly string[]): LookupChoice[] {
  return rows
    .flatMap((row) => rateRow(row, numbers) ?? [])
    .sort((a, b) => a.rate - b.rate || a.apart - b.apart)
    .slice(0, most)
    .map(({ row }) => buildChoice(row));
}

/** Norms of the type asked for that have the very number; without type or year a number is of many. */
function findHeld(rows: readonly LookupRow[], { typeNames, numbers }: NumberQuery): LookupChoice[] {
  if (typeNames.length === 0 && !numbers.slice(1).some(isYear)) return [];
  return rows.filter((row) => rateRow(row, numbers)?.rate === 0).map(buildChoice);
}

/** What a number that finds nothing is near to; undefined where the question gives none, or the code of an action of a plan. */
export function findMissingNumber(text: string, index: LookupIndex): MissingNumber | undefined {
  const { query, norms, ofType } = readNumber(text, index);
  const folded = foldText(text);
  const isProvision = query.path.length > 0 && query.numbers.length === 0;
  if (isProvision ? isPlanCode(folded) : !isNormNumber(folded, query)) return undefined;
  const nearOfType = findNear(ofType, query.numbers);
  const near = nearOfType.length > 0 ? nearOfType : findNear(norms, query.numbers);
  const held = findHeld(ofType, query);
  // A short number beside a word that is also a type counts something: `30 días hábiles o calendario`.
  const isLaw = query.typeNames.length > 0 && (query.numbers[0]?.length ?? 0) > 3;
  const isForeign = isLaw && near.length + held.length === 0;
  return {
    held,
    near,
    isAlone: isForeign || query.words.every((word) => isSigla(word, folded, norms)),
  };
}
