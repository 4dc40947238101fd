import type { ContentRecord } from '#catalogue';
import type { Issue } from '#errors';

/** Keys whose day is past when it is written. */
const PAST = new Set(['date', 'from', 'verifiedOn', 'since', 'day', 'sourceDate', 'enteredOn', 'on']);

/** The begin of what was published may be announced, two years ahead at most. */
const isAnnounced = (value: object, day: string, today: string): boolean =>
  'kind' in value && value.kind === 'in-force' && Number(day.slice(0, 4)) - Number(today.slice(0, 4)) <= 2;

/** Days, months and years of a record that have not come yet. */
export function checkAfterToday({ value, locate }: ContentRecord<unknown>, today: string): Issue[] {
  const walk = (part: unknown, path: readonly PropertyKey[]): Issue[] => {
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([name, inner]: [string, unknown]) => {
      const here = [...path, Array.isArray(part) ? Number(name) : name];
      if (typeof inner !== 'string' || !PAST.has(name) || !/^\d{4}(?:-\d{2}){0,2}$/.test(inner))
        return walk(inner, here);
      if (inner.slice(0, 10) <= today.slice(0, inner.length) || isAnnounced(part, inner, today)) return [];
      const message = `La fecha ${inner} todavía no llega (hoy es ${today}).`;
      return [{ rule: 'date-after-today', place: locate(here), message, fix: 'Revise la fecha en la fuente.' }];
    });
  };
  return walk(value, []);
}
