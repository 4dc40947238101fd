import type { ListQuery } from '#forms/list-filter';

/** Questions of the filter of activities, in the order in which the address shows them; also the names of its fields. */
export const activityKeys = [
  'q',
  'entidad',
  'papel',
  'cuando',
  'estado',
  'objetivo',
  'linea',
  'participa',
  'fondos',
  'orden',
] as const;

/** See {@link activityKeys}. */
export type ActivityKey = (typeof activityKeys)[number];

/** Answers of the filter; an empty string asks for nothing. */
export type ActivityFilter = ListQuery<ActivityKey>;

/** Questions that leave nothing out by themselves. */
const idle: ReadonlySet<ActivityKey> = new Set(['orden', 'papel']);

/** True when the filter leaves activities out. */
export function isNarrowing(filter: ActivityFilter): boolean {
  return activityKeys.some((key) => !idle.has(key) && filter[key].trim() !== '');
}
