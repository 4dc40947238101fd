import { compareVectors, type WordVector } from './weigh-words.ts';

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

/**
 * Lays passages beside each other one to one, the most alike first; what is less alike than `least` stays alone. `mayMeet` keeps apart
 * what is not to be compared. Of equals, those that come first in both texts.
 */
export function matchPassages<Item extends Weighed>(
  a: readonly Item[],
  b: readonly Item[],
  least: number,
  mayMeet: (a: Item, b: Item) => boolean = () => true,
): Match<Item>[] {
  const likely = a.flatMap((one) =>
    b.flatMap((other): Match<Item>[] => {
      if (!mayMeet(one, other)) return [];
      const likeness = compareVectors(one.vector, other.vector);
      return likeness >= least ? [{ a: one, b: other, likeness }] : [];
    }),
  );
  const taken = new Set<Item>();
  return likely
    .toSorted((one, other) => other.likeness - one.likeness)
    .filter((match) => {
      if (taken.has(match.a) || taken.has(match.b)) return false;
      taken.add(match.a).add(match.b);
      return true;
    });
}
