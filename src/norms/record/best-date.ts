import type { NormDate, NormRecord } from './norm.schema.ts';

/** What stands best for "the date" of a norm comes first. */
const order: readonly NormDate['kind'][] = [
  'publication',
  'enactment',
  'signature',
  'session',
  'constitution',
  'stamp',
  'in-force',
  'number-year',
];

/** The date that places a norm in time: its publication, else the nearest thing known; undefined where none is. */
export function findBestDate(record: Pick<NormRecord, 'dates'>): NormDate | undefined {
  for (const kind of order) {
    const found = record.dates.find((date) => date.kind === kind && date.date !== 'no consta');
    if (found) return found;
  }
  return undefined;
}

/** Key that sorts norms by date, oldest first; a norm without any date sorts by its year, or first of all. */
export function formatDateKey(record: Pick<NormRecord, 'dates' | 'year'>): string {
  return findBestDate(record)?.date ?? String(record.year ?? '');
}
