import type { Issue } from '#errors';

/**
 * What is found in each of several things, though one of them cannot be looked at because of a mistake that another rule tells.
 * Throws that error where nothing else is found: then it may be the only one who tells.
 */
export function gather<Item>(items: readonly Item[], check: (item: Item) => readonly Issue[]): readonly Issue[] {
  const errors: unknown[] = [];
  const found = items.flatMap((item) => {
    try {
      return check(item);
    } catch (error) {
      errors.push(error);
      return [];
    }
  });
  if (found.length === 0 && errors.length > 0) throw errors[0];
  return found;
}
