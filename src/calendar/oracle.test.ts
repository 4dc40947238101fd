import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from './calendar.fixture.ts';
import { buildCalendar } from './calendar.ts';
import { countDeadline } from './count-deadline.ts';
import { addDays, countDaysBetween, findWeekday, type Day } from './day.ts';
import { findEaster } from './easter.ts';

const peru = new Holidays('PE');
/** Without decreed days, which the other list does not have. */
const calendar = buildCalendar({ ...facts, decrees: [] }, { first: 2022, last: 2030 });
const years = Array.from({ length: 9 }, (_, index) => 2022 + index);

/** Public holidays of an independent list. Easter Sunday is typed public there; the law names only Thursday and Friday. */
const listed = new Set(
  years.flatMap((year) =>
    peru
      .getHolidays(year)
      .filter(({ type, rule }) => type === 'public' && rule !== 'easter')
      .map(({ date }) => date.slice(0, 10)),
  ),
);

/** Counts the simplest way, with the other list. */
function countSimply(start: Day, count: number): Day {
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (![0, 6].includes(findWeekday(day)) && !listed.has(day)) left -= 1;
  }
  return day;
}

describe('an independent list of holidays', () => {
  test.for(years)('has the same days in %i', (year) => {
    const ours = calendar.days.map(({ date }) => date).filter((date) => date.startsWith(String(year)));
    expect(ours).toEqual([...listed].filter((date) => date.startsWith(String(year))).sort());
  });

  test('differs by Easter Sunday alone, which is a Sunday anyway', () => {
    const sundays = peru.getHolidays(2026).filter(({ rule }) => rule === 'easter');
    expect(sundays.map(({ date }) => date.slice(0, 10))).toEqual([findEaster(2026)]);
  });

  test('gives the same last day for thousands of periods', () => {
    const start = fc.integer({ min: 0, max: countDaysBetween('2022-01-01', '2030-06-30') });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 100 }), (days, count) => {
        const from = addDays('2022-01-01', days);
        const answer = countDeadline({ start: from, count, unit: 'habiles', calendar });
        return 'deadline' in answer && answer.deadline.lastDay === countSimply(from, count);
      }),
      { numRuns: 3000 },
    );
  });
});
