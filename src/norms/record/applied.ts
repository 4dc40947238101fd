import { formatDate } from './format-date.ts';
import type { Applied, NormRecord } from './norm.schema.ts';

/** The newest dated evidence that a norm was applied; undefined where there is none. */
export function findLastApplied({ applied = [] }: Pick<NormRecord, 'applied'>): Applied | undefined {
  return applied
    .filter(({ date }) => date !== 'no consta')
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);
}

/** `Se aplicaba el 28/08/2020`, `Se aplicaba en 2020`, `Se aplicó; el día no consta`. */
export function formatApplied({ date }: Pick<Applied, 'date'>): string {
  if (date === 'no consta') return 'Se aplicó; el día no consta';
  return `Se aplicaba ${date.length === 10 ? 'el' : 'en'} ${formatDate(date)}`;
}
