import { buildCalendar, findWeekday, formatDay, type CalendarFacts, type Day } from '#calendar';
import type { Word } from '#forms';

const shortWeekdays = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'] as const;

/** A national holiday as a row of a table: its day in each year. */
export interface HolidayRow {
  name: string;
  /** In the order of the years: `vie 07/06`, or `—` before its first year. */
  days: readonly string[];
  law: Word;
  firstYear: number;
}

const formatShortDay = (day: Day): string => `${shortWeekdays[findWeekday(day)] ?? ''} ${formatDay(day).slice(0, 5)}`;

/** Holidays of some years, for readers who count by hand. */
export function listHolidayRows({ holidays }: CalendarFacts, years: readonly number[]): HolidayRow[] {
  return holidays.map((holiday) => ({
    name: holiday.name,
    days: years.map((year) => {
      const [day] = buildCalendar({ holidays: [holiday], decrees: [] }, { first: year, last: year }).days;
      return day ? formatShortDay(day.date) : '—';
    }),
    law: holiday.href === undefined ? holiday.basis : { text: holiday.basis, href: holiday.href },
    firstYear: holiday.firstYear,
  }));
}

/** `lun 02/01/2023`. */
export function formatDecreedDay(day: Day): string {
  return `${formatShortDay(day)}${formatDay(day).slice(5)}`;
}
