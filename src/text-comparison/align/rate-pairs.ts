import type { Link } from './align-norms.ts';
import type { HandChecked } from './hand-checked.ts';

/** Two articles, by their eIds. */
type Pair = readonly [a: string, b: string];

/** How what the program pairs stands to what was paired by eye. */
export interface PairRating {
  /** Pairs of articles that the program found. */
  found: number;
  /** Of the pairs made by eye, those that it found, and those that it missed. */
  right: Pair[];
  missed: Pair[];
  /** Found, and neither made by eye nor open. */
  wrong: Pair[];
  /** Articles that have no partner by eye, and got one. */
  notAlone: string[];
}

const joinPair = ([a, b]: Pair): string => `${a} ${b}`;

/** Holds links, article by article, against a set made by eye. */
export function ratePairs(links: readonly Pick<Link, 'a' | 'b'>[], { pairs, open, alone }: HandChecked): PairRating {
  const found = new Map(links.map(({ a, b }) => [`${a.article} ${b.article}`, [a.article, b.article] as const]));
  const wanted = pairs.map(([a, b]): Pair => [a, b]);
  const fitting = new Set([...wanted, ...open].map(joinPair));
  const [partnersA, partnersB] = [0, 1].map((side) => new Set([...found.values()].map((pair) => pair[side])));
  return {
    found: found.size,
    right: wanted.filter((pair) => found.has(joinPair(pair))),
    missed: wanted.filter((pair) => !found.has(joinPair(pair))),
    wrong: [...found.values()].filter((pair) => !fitting.has(joinPair(pair))),
    notAlone: [
      ...alone.a.filter((article) => partnersA?.has(article)),
      ...alone.b.filter((article) => partnersB?.has(article)),
    ],
  };
}
