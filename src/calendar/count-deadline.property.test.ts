import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar, holidaysOnly } from './calendar.fixture.ts';
import { countDeadline } from './count-deadline.ts';
import { addDays, countDaysBetween } from './day.ts';
import { deadlineUnits, type Deadline, type DeadlineQuestion } from './deadline.ts';
import { buildReasons } from './working-days.ts';

const day = fc.integer({ min: 0, max: 10_000 }).map((days) => addDays('2004-01-01', days));
const question = fc.record({
  start: day,
  count: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom(...deadlineUnits.filter((unit) => unit !== 'anios')),
  calendar: fc.constantFrom(calendar, holidaysOnly),
  ownHolidays: fc.array(day, { maxLength: 3 }),
});

function solve(asked: DeadlineQuestion): Deadline | undefined {
  const answer = countDeadline(asked);
  return 'deadline' in answer ? answer.deadline : undefined;
}

describe('every count', () => {
  test('ends on a working day', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = solve(asked);
        if (found) expect(buildReasons(asked.calendar, asked.ownHolidays)(found.lastDay)).toBeUndefined();
      }),
    );
  });

  test('of days: counted and skipped days make up the whole span', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = asked.unit === 'meses' ? undefined : solve(asked);
        if (found) expect(countDaysBetween(asked.start, found.lastDay)).toBe(asked.count + found.skipped.length);
      }),
    );
  });

  test('names each skipped day once, in order, after the start and before the last day', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = solve(asked);
        const dates = found?.skipped.map(({ date }) => date) ?? [];
        expect(dates).toEqual([...new Set(dates)].sort());
        for (const date of dates) expect(date > asked.start && date < (found?.lastDay ?? '')).toBe(true);
      }),
    );
  });

  test('of one more day ends no earlier, of working days later', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const [less, more] = [solve(asked), solve({ ...asked, count: asked.count + 1 })];
        if (!less || !more) return;
        if (asked.unit === 'habiles') expect(more.lastDay > less.lastDay).toBe(true);
        else expect(more.lastDay >= less.lastDay).toBe(true);
      }),
    );
  });

  test('ends no earlier for one more holiday', () => {
    fc.assert(
      fc.property(question, day, (asked, holiday) => {
        const [without, with_] = [solve(asked), solve({ ...asked, ownHolidays: [...asked.ownHolidays, holiday] })];
        if (without && with_) expect(with_.lastDay >= without.lastDay).toBe(true);
      }),
    );
  });

  test('ends no later if days given by decree count', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const found = solve(asked);
        if (found?.lastDayIfWorked) expect(found.lastDayIfWorked < found.lastDay).toBe(true);
      }),
    );
  });
});
