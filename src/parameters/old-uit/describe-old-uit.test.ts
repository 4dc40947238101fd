import { expect, test } from 'vitest';
import { describeOldUit } from './describe-old-uit.ts';

const missing = 'La UIT de 2027 todavía no está en este sitio';

test.for([
  ['2026-01-01T00:00:00', 'amount', undefined, 'the first day of the year'],
  ['2026-12-31T23:59:59', 'amount', undefined, 'the last moment of the year'],
  ['2027-01-01T00:00:00', 'amount', `${missing}: este monto es con la de 2026.`, 'the year is over'],
  ['2027-06-01T12:00:00', 'amounts', `${missing}: estos montos son con la de 2026.`, 'several amounts'],
  ['2027-06-01T12:00:00', 'uit', `${missing}; la última que tenemos es la de 2026.`, 'the UIT itself'],
  ['1970-01-01T12:00:00', 'uit', undefined, 'a clock that was never set'],
] as const)('on %s beside %s: %s, %s', ([today, place, words]) => {
  expect(describeOldUit(2026, new Date(today), place)).toBe(words);
});
