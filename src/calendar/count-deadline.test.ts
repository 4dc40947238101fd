import { describe, expect, test } from 'vitest';
import { calendar } from './calendar.fixture.ts';
import { countDeadline } from './count-deadline.ts';
import type { Deadline, DeadlineUnit } from './deadline.ts';

/** Written by hand from a wall calendar and the list of holidays. */
const cases: readonly [start: string, count: number, unit: DeadlineUnit, lastDay: string, reason: string][] = [
  ['2026-11-23', 5, 'habiles', '2026-11-30', 'Tuesday to Monday over one weekend'],
  ['2026-11-21', 5, 'habiles', '2026-11-27', 'told on a Saturday: Monday is the first day'],
  ['2026-11-22', 1, 'habiles', '2026-11-23', 'told on a Sunday: one day is Monday'],
  ['2026-11-20', 1, 'habiles', '2026-11-23', 'told on a Friday: the next working day is Monday'],
  ['2026-12-04', 3, 'habiles', '2026-12-11', '8 and 9 December are both left out since 2022'],
  ['2021-12-06', 3, 'habiles', '2021-12-10', '9 December was a working day in 2021: 7, 9, 10'],
  ['2022-12-06', 3, 'habiles', '2022-12-13', '9 December 2022 is the first one left out: 7, 12, 13'],
  ['2026-12-08', 1, 'habiles', '2026-12-10', 'told on a holiday followed by a holiday'],
  ['2023-06-06', 1, 'habiles', '2023-06-07', '7 June 2023 still counted: the law came a week later'],
  ['2024-06-06', 1, 'habiles', '2024-06-10', '7 June 2024, a Friday, is the first one left out'],
  ['2022-07-22', 1, 'habiles', '2022-07-25', '23 July 2022 was a Saturday and no holiday'],
  ['2025-07-22', 1, 'habiles', '2025-07-24', '23 July is left out since 2023'],
  ['2021-08-05', 1, 'habiles', '2021-08-06', '6 August 2021 counted'],
  ['2024-08-05', 1, 'habiles', '2024-08-07', '6 August is left out since 2022'],
  ['2026-04-01', 1, 'habiles', '2026-04-06', 'Holy Thursday and Good Friday, then the weekend'],
  ['2027-03-24', 1, 'habiles', '2027-03-29', 'Holy Week moves: Easter of 2027 is in March'],
  ['2027-12-30', 2, 'habiles', '2028-01-03', 'over the end of the year: 31 December, then Monday 3 January'],
  ['2026-07-24', 2, 'habiles', '2026-07-30', 'Fiestas Patrias, 28 and 29 July'],
  ['2024-02-28', 1, 'habiles', '2024-02-29', 'a leap day is a working day'],
  ['2023-02-28', 1, 'habiles', '2023-03-01', 'no leap day in 2023'],
  ['2026-11-23', 30, 'habiles', '2027-01-08', 'thirty days over 8, 9 and 25 December, 1 January'],
  ['2026-11-23', 10, 'calendario', '2026-12-03', 'every day counts, from the next working day'],
  ['2026-11-20', 5, 'calendario', '2026-11-27', 'told on a Friday: Monday is day one'],
  ['2026-11-23', 5, 'calendario', '2026-11-30', 'ends on Saturday 28: moves to Monday'],
  ['2026-11-23', 15, 'calendario', '2026-12-10', 'ends on the holiday of 8 December: over the 9th to the 10th'],
  ['2026-01-31', 1, 'meses', '2026-03-02', 'February has no 31: first working day of March, as 1 March is a Sunday'],
  ['2025-01-31', 1, 'meses', '2025-03-03', 'first working day of March 2025 is Monday 3'],
  ['2028-01-31', 1, 'meses', '2028-03-01', 'not even a leap year has a 31 February'],
  ['2026-08-31', 1, 'meses', '2026-10-01', 'September has no 31'],
  ['2026-08-31', 4, 'meses', '2026-12-31', 'December has: the same date'],
  ['2026-11-15', 1, 'meses', '2026-12-15', 'from date to date'],
  ['2026-11-08', 1, 'meses', '2026-12-10', 'the date is a holiday, the next day too'],
  ['2026-12-31', 2, 'meses', '2027-03-01', 'over the year into a month that lacks the day'],
  ['2024-02-29', 1, 'anios', '2025-03-03', '29 February is missing a year later: first working day of March'],
  ['2024-02-29', 4, 'anios', '2028-02-29', 'the next leap year has it'],
  ['2025-11-21', 1, 'anios', '2026-11-23', 'ends on a Saturday: Monday'],
];

function countWell(...[start, count, unit]: [string, number, DeadlineUnit]): Deadline {
  const answer = countDeadline({ start, count, unit, calendar });
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.deadline;
}

describe('the last day', () => {
  test.for(cases)('of %s + %i %s is %s: %s', ([start, count, unit, lastDay]) => {
    expect(countWell(start, count, unit).lastDay).toBe(lastDay);
  });

  test('comes with every day left out, each with its law', () => {
    const { skipped, firstDay } = countWell('2026-12-04', 3, 'habiles');
    expect(firstDay).toBe('2026-12-07');
    expect(skipped.map(({ date, kind, basis }) => [date, kind, basis])).toEqual([
      ['2026-12-05', 'fin-de-semana', undefined],
      ['2026-12-06', 'fin-de-semana', undefined],
      ['2026-12-08', 'feriado', 'DLeg 713'],
      ['2026-12-09', 'feriado', 'Ley N°\u00a031381'],
    ]);
  });

  test('says from where it was moved, and by which rules', () => {
    expect(countWell('2026-11-23', 5, 'calendario')).toMatchObject({
      movedFrom: '2026-11-28',
      rules: ['start-days', 'calendar-days', 'last-day'],
    });
    const short = countWell('2026-01-31', 1, 'meses');
    expect(short.rules).toEqual(['start-months', 'missing-day']);
    expect(short.movedFrom).toBeUndefined();
    expect(countWell('2026-11-15', 1, 'meses').rules).toEqual(['start-months', 'date-to-date']);
  });

  test('is told both ways where days given by decree fall into the period', () => {
    expect(countWell('2025-12-31', 1, 'habiles')).toMatchObject({
      lastDay: '2026-01-05',
      lastDayIfWorked: '2026-01-02',
    });
    expect(countWell('2023-12-22', 5, 'habiles')).toMatchObject({
      lastDay: '2024-01-04',
      lastDayIfWorked: '2024-01-02',
    });
    expect(countWell('2026-11-23', 5, 'habiles').lastDayIfWorked).toBeUndefined();
  });

  test('leaves out the days of the reader, and says which did not matter', () => {
    const answer = countDeadline({
      start: '2026-06-22',
      count: 3,
      unit: 'habiles',
      calendar,
      ownHolidays: ['2026-06-24', '2026-12-29'],
    });
    expect(answer).toMatchObject({
      deadline: {
        lastDay: '2026-06-26',
        skipped: [{ date: '2026-06-24', kind: 'regional' }],
        warnings: [{ kind: 'decrees-partial' }, { kind: 'own-holidays-unused', days: ['2026-12-29'] }],
      },
    });
  });

  test.for([
    ['2010-03-01', 'urgency-decree', 'weekends counted for a time'],
    ['2015-03-02', 'older-text', 'other numbers of articles'],
    ['2019-03-01', 'decrees-unknown', 'no decree of 2019 is known'],
    ['2023-03-01', 'decrees-partial', 'some decreed days of 2023 are known'],
    ['2026-11-22', 'start-not-working', 'a Sunday'],
  ] as const)('from %s warns: %s (%s)', ([start, kind]) => {
    expect(countWell(start, 5, 'habiles').warnings.map((warning) => warning.kind)).toContain(kind);
  });

  test.for([
    ['2003-12-31', 5, 'habiles', 'start-out-of-range', 'before the calendar'],
    ['2036-01-01', 5, 'habiles', 'start-out-of-range', 'after the calendar'],
    ['2035-12-28', 5, 'habiles', 'end-out-of-range', 'ends in 2036'],
    ['2035-12-20', 30, 'calendario', 'end-out-of-range', 'ends in 2036'],
    ['2035-12-31', 2, 'meses', 'end-out-of-range', 'ends in 2036'],
    ['2035-11-30', 1, 'anios', 'end-out-of-range', 'ends in 2036'],
    ['2026-11-21', 1e9, 'habiles', 'end-out-of-range', 'longer than any calendar'],
    ['2026-11-21', 1e9, 'anios', 'end-out-of-range', 'longer than any calendar'],
    ['2026-11-21', 0, 'habiles', 'bad-count', 'nothing to count'],
    ['2026-11-21', -3, 'habiles', 'bad-count', 'less than nothing'],
    ['2026-11-21', 1.5, 'habiles', 'bad-count', 'half a day'],
    ['2026-11-21', Number.NaN, 'habiles', 'bad-count', 'no number'],
  ] as const)('of %s + %d %s is not given: %s (%s)', ([start, count, unit, problem]) => {
    expect(countDeadline({ start, count, unit, calendar })).toEqual({ problem });
  });
});
