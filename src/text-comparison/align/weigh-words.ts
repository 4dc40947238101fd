import { listKeys } from '#search/near';
import type { Unit } from './list-units.ts';

/** Words that name norms, and whatever has a digit: two articles that cite the same law need not treat the same thing. */
const named = /\S*\d\S*|(^|\P{L})(?:ley(?:es)?|decretos?|supremos?|legislativos?|ordenanzas?|reglamentos?)(?!\p{L})/giu;

/** Words of a text, each by the key under which its spellings are one, counted. */
function countWords(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const { key } of listKeys(text.replace(named, '$1 '))) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}

/** A text as weights of its words, with its length: ready to be compared. */
export interface WordVector {
  weights: ReadonlyMap<string, number>;
  length: number;
}

/** Makes a text ready. */
export type BuildVector = (text: string) => WordVector;

/** Everything a part of a norm says, without its name. */
export const joinPassages = ({ passages }: Pick<Unit, 'passages'>): string =>
  passages.map(({ text }) => text).join(' ');

const listVocabulary = (units: readonly Unit[]): string[][] =>
  units.map((unit) => [...countWords(`${unit.heading} ${joinPassages(unit)}`).keys()]);

/**
 * Learns from two norms what a word tells: the more of their parts say it, the less. A word that only one of them has (the name of its
 * office, of its programme) counts half: that it is missing in the other says little of what is treated.
 */
export function learnWeights(a: readonly Unit[], b: readonly Unit[]): BuildVector {
  const [inA, inB] = [listVocabulary(a), listVocabulary(b)];
  const [ofA, ofB] = [new Set(inA.flat()), new Set(inB.flat())];
  const said = new Map<string, number>();
  for (const word of [...inA, ...inB].flat()) said.set(word, (said.get(word) ?? 0) + 1);
  const weigh = (word: string): number =>
    Math.log(1 + (a.length + b.length) / (said.get(word) ?? 1)) * (ofA.has(word) && ofB.has(word) ? 1 : 0.5);
  return (text) => {
    // A word said often counts more, but not as many times more.
    const counted = [...countWords(text)].map(([word, times]) => [word, (1 + Math.log(times)) * weigh(word)] as const);
    const weights = new Map(counted);
    return { weights, length: Math.hypot(...weights.values()) };
  };
}

/** How alike two texts are by their words, from 0 (none in common) to 1 (the same words). */
export function compareVectors(a: WordVector, b: WordVector): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small.weights) sum += weight * (large.weights.get(word) ?? 0);
  return sum / (a.length * b.length);
}

/** How many different words two texts have in common. */
export function countShared(a: WordVector, b: WordVector): number {
  let shared = 0;
  for (const word of a.weights.keys()) if (b.weights.has(word)) shared += 1;
  return shared;
}
