import { compareVectors, countShared, type WordVector } from './weigh-words.ts';

/** Something with words, ready to be compared. */
interface Weighed {
  vector: WordVector;
}

/** Two passages that say the same thing, and how alike they are. */
export interface Match<Item> {
  a: Item;
  b: Item;
  likeness: number;
}

/** What two passages need to be laid beside each other. */
export interface Need {
  /** Least likeness. */
  likeness: number;
  /** Least number of different words in common, unless they say the same: one rare word in common says little. */
  words: number;
}

/** From here on two passages say the same. */
const same = 0.95;

/**
 * Lays passages beside each other one to one, the most alike first; what is not alike enough stays alone. `mayMeet` keeps apart
 * what is not to be compared. Of equals, those that come first in both texts.
 */
export function matchPassages<Item extends Weighed>(
  a: readonly Item[],
  b: readonly Item[],
  least: Need,
  mayMeet: (a: Item, b: Item) => boolean = () => true,
): Match<Item>[] {
  const likely = a.flatMap((one) =>
    b.flatMap((other): Match<Item>[] => {
      if (!mayMeet(one, other)) return [];
      const likeness = compareVectors(one.vector, other.vector);
      if (likeness < least.likeness) return [];
      if (likeness < same && countShared(one.vector, other.vector) < least.words) return [];
      return [{ a: one, b: other, likeness }];
    }),
  );
  const taken = new Set<Item>();
  return likely
    .sort((one, other) => other.likeness - one.likeness)
    .filter((match) => {
      if (taken.has(match.a) || taken.has(match.b)) return false;
      taken.add(match.a).add(match.b);
      return true;
    });
}
