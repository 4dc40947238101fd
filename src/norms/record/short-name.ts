import { findNormType } from '../registry/norm-type.ts';
import { findKnownNumber } from './norm-words.ts';
import { keepNumberTogether } from './number-sign.ts';
import type { NormRecord } from './norm.schema.ts';

/** Name of a norm for lists: `DS N° 005-2010-MINAM`; a norm without number goes by its short title. */
export function formatShortName(record: Pick<NormRecord, 'type' | 'number' | 'canonical' | 'shortTitle'>): string {
  if (findKnownNumber(record) === undefined) return record.shortTitle ?? record.canonical;
  const { name, short } = findNormType(record.type);
  const isLong = record.canonical.startsWith(`${name} `);
  return keepNumberTogether(isLong ? short + record.canonical.slice(name.length) : record.canonical);
}

/** What a norm is about, for lists; undefined where its name already says it. */
export function formatShortTitle(
  record: Pick<NormRecord, 'type' | 'number' | 'canonical' | 'shortTitle' | 'title'>,
): string | undefined {
  const title = keepNumberTogether(
    findKnownNumber(record) === undefined ? record.title : (record.shortTitle ?? record.title),
  );
  return title === formatShortName(record) ? undefined : title;
}
