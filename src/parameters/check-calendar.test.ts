import { describe, expect, test } from 'vitest';
import type { ContentRecord } from '#catalogue';
import { checkDecree, checkHoliday } from './check-calendar.ts';
import type { Decree } from './decree.schema.ts';
import type { Holiday } from './holiday.schema.ts';
import { checkUit } from './uit.rule.ts';

function write<Value extends object>(id: string, value: Value): ContentRecord<Value> {
  const locate = (path: readonly PropertyKey[]): { file: string } => ({ file: path.map(String).join('.') });
  return { id, value, file: '', name: '', body: '', bodyLine: 1, locate };
}

const fact = { confidence: 'confirmed' as const, factSources: [] as string[] };
const source = { norm: 'dleg-713', eId: 'art_6' };
const holiday = (changes: Partial<Holiday>): Holiday => ({
  ...{ id: 'trabajo', date: '05-01', name: 'Día del Trabajo', source, firstYear: 1991, ...fact },
  ...changes,
});
const decree = (changes: Partial<Decree>): Decree => ({
  ...{ id: 'ds-161-2021-pcm', law: 'Decreto Supremo N° 161-2021-PCM', short: 'DS N° 161-2021-PCM', days: 'no consta' },
  ...{ scope: 'Sector público.', ...fact },
  ...changes,
});

describe('a decree', () => {
  const rows: readonly [reason: string, changes: Partial<Decree>, found: readonly string[]][] = [
    ['gives a Monday', { days: ['2021-10-11'] }, []],
    ['a Sunday is free anyway', { days: ['2021-10-10'] }, ['days.0']],
    ['so is a holiday', { days: ['2022-05-02', '2023-05-01'] }, ['days.1']],
    ['so is Good Friday, which moves', { days: ['2022-04-15'] }, ['days.0']],
    ['the first days of the next year are near', { days: ['2022-01-03'] }, []],
    ['another age is not', { days: ['2099-01-02'] }, ['days.0']],
    ['has one number', { short: 'DS N° 162-2021-PCM' }, ['short']],
  ];
  const known = [holiday({}), holiday({ id: 'viernes-santo', date: 'easter-2', name: 'Viernes Santo' })];

  test.for(rows)('%s', ([, changes, found]) => {
    const value = decree(changes);
    expect(checkDecree(write(value.id, value), known).map(({ place }) => place.file)).toEqual(found);
  });
});

describe('a holiday', () => {
  const added = (when: string, firstYear: number): Partial<Holiday> => ({
    ...{ date: '06-07', firstYear },
    addedBy: { law: 'Ley N° 31788', when },
  });
  const rows: readonly [reason: string, changes: Partial<Holiday>, found: readonly string[]][] = [
    ['has a day of its own', { id: 'otro', date: '05-01' }, ['date']],
    ['a law that comes too late counts from the next year', added('publicada el 15/06/2023', 2023), ['firstYear']],
    ['so it is', added('publicada el 15/06/2023', 2024), []],
    ['a law that comes before the day counts at once', added('publicada el 01/06/2023', 2023), []],
  ];

  test.for(rows)('%s', ([, changes, found]) => {
    const value = holiday(changes);
    expect(checkHoliday(write(value.id, value), [holiday({}), value]).map(({ place }) => place.file)).toEqual(found);
  });
});

describe('the UIT', () => {
  const rows: readonly [reason: string, soles: number, decree: string, found: readonly string[]][] = [
    ['rises a little', 5500, 'DS N° 301-2025-EF', []],
    ['never fell', 5300, 'DS N° 301-2025-EF', ['values.1.soles']],
    ['does not rise tenfold', 55_000, 'DS N° 301-2025-EF', ['values.1.soles']],
    ['is set in the year before', 5500, 'DS N° 301-2005-EF', ['values.1.decree']],
  ];

  test.for(rows)('%s', ([, soles, named, found]) => {
    const year = {
      currency: 'soles',
      date: 'no consta',
      dateConfidence: 'not-found',
      confidence: 'confirmed',
    } as const;
    const values = [
      { ...year, year: 2025, soles: 5350, decree: 'DS N° 260-2024-EF', sources: ['x'] },
      { ...year, year: 2026, soles, decree: named, sources: ['x'] },
    ];
    const file = { currencyChange: { date: '2015-12-15', source: { norm: 'ley-30381' } }, values };
    expect(checkUit(write('uit', file)).map(({ place }) => place.file)).toEqual(found);
  });
});
