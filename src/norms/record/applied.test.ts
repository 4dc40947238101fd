import { describe, expect, it } from 'vitest';
import { findLastApplied, formatApplied } from './applied.ts';
import { listNormRecords } from './norm-records.ts';
import type { Applied } from './norm.schema.ts';

const build = (date: string): Applied => ({ date, what: 'Hubo multas.', sources: ['prensa'], confidence: 'confirmed' });

describe('findLastApplied', () => {
  it.each<[dates: string[] | undefined, expected: string | undefined, reason: string]>([
    [undefined, undefined, 'nothing known'],
    [['no consta'], undefined, 'a day that is not known says nothing of when'],
    [['2015', '2020-08-28', 'no consta'], '2020-08-28', 'the newest one'],
    [['2020-08-28', '2019-01-01'], '2020-08-28', 'in whatever order'],
  ])('of %j is %s: %s', (dates, expected) => {
    expect(findLastApplied({ ...(dates && { applied: dates.map(build) }) })?.date).toBe(expected);
  });
});

it.each([
  ['2020-08-28', 'Se aplicaba el 28/08/2020'],
  ['2020', 'Se aplicaba en 2020'],
  ['no consta', 'Se aplicó; el día no consta'],
])('formatApplied says %s as «%s»', (date, expected) => {
  expect(formatApplied({ date })).toBe(expected);
});

it.each(['om-011-2012-mpt', 'om-003-2008-mpt', 'om-042-2013-mpt'])('%s was applied on 28/08/2020', (id) => {
  const record = listNormRecords().find((norm) => norm.id === id)?.value;
  expect(record && findLastApplied(record)).toMatchObject({ date: '2020-08-28', confidence: 'confirmed' });
});
