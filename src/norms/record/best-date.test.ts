import { describe, expect, it } from 'vitest';
import { findBestDate, formatDateKey } from './best-date.ts';
import { formatDate } from './format-date.ts';
import type { NormDate } from './norm.schema.ts';

const date = (kind: NormDate['kind'], value: string): NormDate => ({ kind, date: value, confidence: 'confirmed' });

describe('findBestDate', () => {
  it.each([
    [
      'publication before signature',
      [date('signature', '2010-05-01'), date('publication', '2010-06-03')],
      '2010-06-03',
    ],
    [
      'an unknown publication does not count',
      [date('publication', 'no consta'), date('session', '2012-03-26')],
      '2012-03-26',
    ],
    [
      'the year in the number is the last resort',
      [date('number-year', '2015'), date('in-force', '2016-01-01')],
      '2016-01-01',
    ],
    ['nothing known', [date('publication', 'no consta')], undefined],
  ])('%s', (_reason, dates, expected) => {
    expect(findBestDate({ dates })?.date).toBe(expected);
  });
});

describe('formatDateKey', () => {
  it('falls back to the year, then to nothing', () => {
    expect(formatDateKey({ dates: [], year: 2015 })).toBe('2015');
    expect(formatDateKey({ dates: [], year: null })).toBe('');
  });
});

describe('formatDate', () => {
  it.each([
    ['2026-11-21', '21/11/2026'],
    ['2025-08', '08/2025'],
    ['1995', '1995'],
    ['no consta', 'no consta'],
  ])('%s is written %s', (value, expected) => {
    expect(formatDate(value)).toBe(expected);
  });
});
