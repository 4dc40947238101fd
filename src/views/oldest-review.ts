import { findLatestReview, type Library } from '#library';

/** Day since which no status of these norms was left unlooked at: the oldest of their last reviews; undefined where one has none. */
export function findOldestReview(library: Pick<Library, 'find'>, norms: readonly string[]): string | undefined {
  const reviews = norms.flatMap((id) => library.find(id) ?? []).map((entry) => findLatestReview([entry]));
  if (reviews.includes(undefined)) return undefined;
  return reviews.toSorted()[0];
}
