import { listMunicipalities } from './municipalities.content.ts';

/** What belongs to municipalities in the order in which they are listed; what belongs to none comes last. */
export function sortByMunicipality<Item>(items: readonly Item[], findId: (item: Item) => string): Item[] {
  const ranks = new Map(listMunicipalities().map(({ id }, index) => [id, index]));
  const rank = (item: Item): number => ranks.get(findId(item)) ?? ranks.size;
  return items.toSorted((a, b) => rank(a) - rank(b));
}
