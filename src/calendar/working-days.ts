import type { Calendar, NonWorkingDay } from './calendar.ts';
import { addDays, formatWeekday, isWeekend, splitDay, type Day } from './day.ts';
import type { SkippedDay } from './deadline.ts';

/** Says why a day does not count; nothing for a working day. */
export type FindReason = (day: Day) => SkippedDay | undefined;

/** Reasons by day. A holiday that falls on a weekend keeps its name; a day of the reader adds to the list, never replaces. */
export function buildReasons(
  calendar: Calendar,
  ownHolidays: readonly Day[] = [],
  counts: (day: NonWorkingDay) => boolean = () => false,
): FindReason {
  const own = ownHolidays.map((date) => ({ date, name: 'Día que agregaste', kind: 'regional' as const }));
  const named = calendar.days.filter((day) => !counts(day));
  const reasons = new Map<Day, SkippedDay>([...own, ...named].map((day) => [day.date, day]));
  return (day) =>
    reasons.get(day) ?? (isWeekend(day) ? { date: day, name: formatWeekday(day), kind: 'fin-de-semana' } : undefined);
}

/** Ends at the last year of the calendar: beyond it nobody knows the holidays. */
export class CalendarEnd extends Error {
  override name = 'CalendarEnd';
}

/** Walks on from the day after `start` until `count` days were counted; gives the last of them and what was left out. */
export function walkWorkingDays(
  start: Day,
  count: number,
  lastYear: number,
  findReason: FindReason,
): { last: Day; skipped: SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  let day = start;
  for (let counted = 0; counted < count;) {
    day = addDays(day, 1);
    if (splitDay(day).year > lastYear) throw new CalendarEnd();
    const reason = findReason(day);
    if (reason) skipped.push(reason);
    else counted += 1;
  }
  return { last: day, skipped };
}
