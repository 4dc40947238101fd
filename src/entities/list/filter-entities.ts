import type { ListQuery } from '#forms/list-filter';
import { foldWords } from '#text';

/** Questions of the filter, in the order in which the address shows them. */
export const entityKeys = ['q', 'figura'] as const;

/** Answers of the filter; an empty string asks for nothing. */
export type EntityFilter = ListQuery<(typeof entityKeys)[number]>;

/** True for an entity that answers everything the filter asks; each word may be the beginning of any word of the row. */
export function isEntityMatch(
  { words = '', places = '' }: { words?: string | undefined; places?: string | undefined },
  { q, figura }: EntityFilter,
): boolean {
  const starts = (word: string): boolean => ` ${words}`.includes(` ${word}`);
  return foldWords(q).split(' ').every(starts) && (figura === '' || places.split(' ').includes(figura));
}

/** How many are shown: `1 entidad`, `83 entidades`. */
export function formatEntityCount(count: number): string {
  return count === 1 ? '1 entidad' : `${count} entidades`;
}
