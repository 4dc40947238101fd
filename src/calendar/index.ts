/**
 * Days without time zones, Easter, working days, and the last day of a period with the reasons for it.
 * Ground: the holidays and rules are handed in by `#parameters`; runs in the browser. Begin with `count-deadline.ts`.
 */
export {
  addDays,
  addYears,
  countDaysBetween,
  findWeekday,
  formatDay,
  formatLongDay,
  formatWeekday,
  monthNames,
  readDay,
  type Day,
} from './day.ts';
export { findEaster } from './easter.ts';
export { describeDayProblem, parseTypedDay, type DayProblem, type TypedDay } from './parse-typed-day.ts';
export {
  buildCalendar,
  calendarYears,
  type Calendar,
  type CalendarFacts,
  type DecreeFact,
  type HolidayFact,
  type NonWorkingDay,
} from './calendar.ts';
export * from './deadline.ts';
export { countDeadline } from './count-deadline.ts';
