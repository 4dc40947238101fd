import { expect, test } from 'vitest';
import { readToday } from './read-today.ts';

test.for([
  ['the clock says which day it is', '2027-03-01T12:00:00Z', '2027-03-01'],
  ['a clock that stands before this was written is wrong', '2001-01-01T00:00:00Z', '2026-11-29'],
])('%s', ([, clock = '', day]) => {
  expect(readToday(new Date(clock))).toBe(day);
});
