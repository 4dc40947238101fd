import { describe, expect, test } from 'vitest';
import {
  addYears,
  addDays,
  buildDay,
  countDaysBetween,
  formatDay,
  formatLongDay,
  isWeekend,
  splitDay,
  readDay,
} from './day.ts';
import { findEaster } from './easter.ts';
import { parseTypedDay } from './parse-typed-day.ts';

describe('days', () => {
  test.for([
    { parts: [2024, 2, 29], day: '2024-02-29', reason: 'a leap year has it' },
    { parts: [2026, 2, 29], day: undefined, reason: 'a common year has not' },
    { parts: [2026, 2, 31], day: undefined, reason: 'no February has it' },
    { parts: [2026, 13, 1], day: undefined, reason: 'there are twelve months' },
    { parts: [2026, 0, 10], day: undefined, reason: 'months begin at one' },
    { parts: [26, 5, 4], day: undefined, reason: 'two figures are not a year' },
  ] as const)('$parts: $reason', ({ parts: [year, month, date], day }) => {
    expect(buildDay(year, month, date)).toBe(day);
  });

  test('add up over months, years and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(countDaysBetween('2026-11-21', '2026-12-01')).toBe(10);
  });

  test('are written as Peru writes them', () => {
    expect(formatDay('2026-06-01')).toBe('01/06/2026');
    expect(formatLongDay('2026-11-30')).toBe('lunes 30 de noviembre de 2026');
    expect(formatLongDay('2026-09-05')).toBe('sábado 5 de setiembre de 2026');
  });

  test('know Saturdays and Sundays', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWeekend)).toEqual([false, true, true, false]);
  });

  test('refuse what is no day', () => {
    expect(() => splitDay('21/11/2026')).toThrow(RangeError);
  });
});

describe('Easter', () => {
  test.for([
    [2004, '2004-04-11'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2030, '2030-04-21'],
  ] as const)('of %i is on %s, two days after the Good Friday of the legal record', ([year, day]) => {
    expect(findEaster(year)).toBe(day);
  });
});

describe('the same date of another year', () => {
  test.for([
    ['2026-11-29', 1, '2027-11-29', 'as it is'],
    ['2028-02-29', 1, '2029-02-28', 'no leap year: the last of February'],
    ['2028-02-29', 4, '2032-02-29', 'a leap year again'],
  ] as const)('%s and %i years: %s (%s)', ([day, count, expected]) => {
    expect(addYears(day, count)).toBe(expected);
  });
});

test('the day of a clock is that of the place where it stands, late in the evening too', () => {
  expect(readDay(new Date(2026, 10, 29, 23, 59))).toBe('2026-11-29');
});

describe('a typed day', () => {
  test.for([
    { typed: '21/11/2026', expected: { day: '2026-11-21' }, reason: 'as asked for' },
    { typed: ' 1/6/2026 ', expected: { day: '2026-06-01' }, reason: 'without zeros, and day before month' },
    { typed: '01-06-2026', expected: { day: '2026-06-01' }, reason: 'with dashes' },
    { typed: '1.6.2026', expected: { day: '2026-06-01' }, reason: 'with points' },
    { typed: '1 / 6 / 2026', expected: { day: '2026-06-01' }, reason: 'with spaces' },
    { typed: '01 06 2026', expected: { day: '2026-06-01' }, reason: 'with spaces alone' },
    { typed: '01062026', expected: { day: '2026-06-01' }, reason: 'from a number pad without slash' },
    { typed: '2026-06-01', expected: { day: '2026-06-01' }, reason: 'as computers write it' },
    { typed: '31/02/2026', expected: { problem: 'no-such-day' }, reason: 'February has no 31' },
    { typed: '29/02/2026', expected: { problem: 'no-such-day' }, reason: 'no leap year' },
    { typed: '13/13/2026', expected: { problem: 'no-such-day' }, reason: 'no thirteenth month' },
    { typed: '0/0/0000', expected: { problem: 'no-such-day' }, reason: 'zeros' },
    { typed: '24/12/26', expected: { day: '2026-12-24' }, reason: 'two figures: no other century is asked for' },
    { typed: '1-6-26', expected: { day: '2026-06-01' }, reason: 'the same with dashes' },
    { typed: '241226', expected: { problem: 'short-year' }, reason: 'six figures: the order is not guessed' },
    { typed: '24 de diciembre de 2026', expected: { day: '2026-12-24' }, reason: 'in words' },
    { typed: '24 de Diciembre del 2026', expected: { day: '2026-12-24' }, reason: 'a capital, and «del»' },
    { typed: 'jueves 24 de diciembre de 2026', expected: { day: '2026-12-24' }, reason: 'as this site writes it' },
    { typed: '24 dic 26', expected: { day: '2026-12-24' }, reason: 'short' },
    { typed: '5 de septiembre de 2026', expected: { day: '2026-09-05' }, reason: 'as Spain spells it' },
    { typed: '5 set. 2026', expected: { day: '2026-09-05' }, reason: 'as Peru shortens it' },
    { typed: '1° de mayo de 2026', expected: { day: '2026-05-01' }, reason: 'the first of a month' },
    { typed: '31 de febrero de 2026', expected: { problem: 'no-such-day' }, reason: 'in words there is none either' },
    { typed: '24 de brumario de 2026', expected: { problem: 'unreadable' }, reason: 'no month of ours' },
    { typed: '24 de diciembre', expected: { problem: 'unreadable' }, reason: 'the year is not guessed' },
    { typed: '', expected: { problem: 'empty' }, reason: 'nothing' },
    { typed: 'mañana', expected: { problem: 'unreadable' }, reason: 'a word' },
    { typed: '20260601', expected: { problem: 'no-such-day' }, reason: 'eight figures begin with the day' },
    { typed: '<img src=x>', expected: { problem: 'unreadable' }, reason: 'hostile' },
    { typed: '1/6/2026 y algo', expected: { problem: 'unreadable' }, reason: 'more than a day' },
  ] as const)('«$typed»: $reason', ({ typed, expected }) => {
    expect(parseTypedDay(typed)).toEqual(expected);
  });
});
