import { dropAccents } from '#text';
import type { Quoted } from '../../document/quoted.schema.ts';
import type { PlanPlace, Version } from '../difference.ts';

/** Parts of a text between spaces. */
export const splitWords = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** A word without quotes, stops and capitals: what must agree. `N.º 1280`, `N°1280` and `1280` read the same. */
const readWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^n\.?[º°]/u, '')
    .replace(/[^\p{L}\p{N}%]/gu, '');

/** The words of a text as they are compared: marks that stand alone count for nothing. */
export const readWords = (text: string): string[] =>
  splitWords(text)
    .map(readWord)
    .filter((word) => word !== '');

/** How two texts relate: `escritura` is the same words with other accents. */
export function compareTexts(one: string, other: string): 'same' | 'escritura' | 'words' {
  const [a, b] = [readWords(one).join(' '), readWords(other).join(' ')];
  if (a === b) return 'same';
  return dropAccents(a) === dropAccents(b) ? 'escritura' : 'words';
}

/** Lengths of the longest common run of words, from each pair of places to the end. */
function measureCommon(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return lengths;
}

/** Positions of the words of `one` that are not in `other`, by their longest common run. */
export function findOddWords(one: string, other: string): number[] {
  const said = splitWords(one)
    .map((word, position) => ({ position, word: readWord(word) }))
    .filter(({ word }) => word !== '');
  const a = said.map(({ word }) => word);
  const b = readWords(other);
  const lengths = measureCommon(a, b);
  const odd: number[] = [];
  let j = 0;
  said.forEach(({ word, position }, i) => {
    while (j < b.length && word !== b[j] && (lengths[i]?.[j + 1] ?? 0) > (lengths[i + 1]?.[j] ?? 0)) j++;
    if (word === b[j]) j++;
    else odd.push(position);
  });
  // A lone «de» between words that differ agrees by chance.
  return said.flatMap(({ word, position }, i) => {
    const [before, after] = [said[i - 1]?.position, said[i + 1]?.position];
    const isChance = word.length <= 3 && before !== undefined && after !== undefined;
    const isOdd = odd.includes(position) || (isChance && odd.includes(before) && odd.includes(after));
    return isOdd ? [position] : [];
  });
}

/** What stands in one place. */
export interface Stated {
  place: PlanPlace;
  text: Quoted;
}

const dropStop = (text: string): string => text.replace(/\s*\.$/u, '');

/** Places that print the same, letter by letter but for a last stop, in the order of the first. */
function groupPrints(stated: readonly Stated[]): Pick<Version, 'places' | 'text'>[] {
  const groups = Map.groupBy(stated, ({ text }) => dropStop(text.text));
  return [...groups].map(([words, own]) => ({
    places: own.map(({ place, text }) => ({ place, lines: text.lines })),
    text: own.every(({ text }) => text.text === own[0]?.text.text) ? (own[0]?.text.text ?? words) : words,
  }));
}

/** The versions of what is stated: places with the same words together, in the order of the first; other marks and capitals are told apart. */
export function groupVersions(stated: readonly Stated[]): Version[] {
  const groups: Stated[][] = [];
  for (const one of stated) {
    const group = groups.find(([first]) => first && compareTexts(first.text.text, one.text.text) === 'same');
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group): Version[] => {
    const [first, ...variants] = groupPrints(group);
    return first ? [{ ...first, ...(variants.length > 0 && { variants }) }] : [];
  });
}

/** Marks in each version the words that the first lacks, and in the first those that some other lacks. */
export function markOddWords(versions: readonly Version[]): Version[] {
  const [first, ...others] = versions;
  if (!first || others.length === 0) return [...versions];
  const lacking = new Set(others.flatMap((other) => findOddWords(first.text, other.text)));
  const odd = [...lacking].sort((a, b) => a - b);
  return [{ ...first, odd }, ...others.map((other) => ({ ...other, odd: findOddWords(other.text, first.text) }))];
}
