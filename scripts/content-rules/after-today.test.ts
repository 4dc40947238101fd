import { expect, test } from 'vitest';
import { checkAfterToday } from './after-today.ts';

const today = '2026-11-29';

const rows: readonly [reason: string, value: unknown, found: readonly string[]][] = [
  ['today is no day ahead', { verifiedOn: today }, []],
  ['tomorrow is', { verifiedOn: '2026-11-30' }, ['verifiedOn']],
  ['a month is compared as far as it goes', { dates: [{ kind: 'publication', date: '2026-11' }] }, []],
  ['a year to come', { since: '2027' }, ['since']],
  ['what is published may begin later', { dates: [{ kind: 'in-force', date: '2028-01-01' }] }, []],
  ['but not in another age', { dates: [{ kind: 'in-force', date: '2099-01-01' }] }, ['dates.0.date']],
  [
    'a state that begins later is not that of today',
    { status: [{ value: 'derogada', from: '2027-01-01' }] },
    ['status.0.from'],
  ],
  ['days of rest are decreed ahead', { days: ['2027-01-02'] }, []],
  ['a number is no day', { from: 2030 }, []],
];

test.for(rows)('%s', ([, value, found]) => {
  const locate = (path: readonly PropertyKey[]): { file: string } => ({ file: path.map(String).join('.') });
  const record = { id: 'x', value, file: 'x', name: 'x', body: '', bodyLine: 1, locate };
  expect(checkAfterToday(record, today).map(({ place }) => place.file)).toEqual(found);
});
