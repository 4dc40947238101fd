import { addDays, buildDay, splitDay, type Day } from './day.ts';
import { findEaster } from './easter.ts';

/** Years the calendar is made for. Earlier, other holidays held; later, the list will have changed. */
export const calendarYears = { first: 2004, last: 2035 } as const;

/** A holiday of every year: what the calendar needs of it. */
export interface HolidayFact {
  /** `06-07`, or `easter-3` for three days before Easter Sunday. */
  date: string;
  name: string;
  /** Its law, in words. */
  basis: string;
  /** Address of the law on this site. */
  href?: string;
  /** First year in which it is observed. */
  firstYear: number;
}

/** Days of rest given to public offices by one decree. */
export interface DecreeFact {
  basis: string;
  days: readonly Day[];
}

/** All that a calendar is made from; plain data, so that a page can carry it. */
export interface CalendarFacts {
  holidays: readonly HolidayFact[];
  decrees: readonly DecreeFact[];
  /** Day on which the law of the holidays was last looked at: those of later years come from its rule alone. */
  lookedAt?: Day;
}

/** A day without public service, and why. */
export interface NonWorkingDay {
  date: Day;
  name: string;
  /** Its law, in words. */
  basis: string;
  href?: string;
  /** National holiday; day given by decree, whose hours are made up for; day of a region, named by the reader. */
  kind: 'feriado' | 'decreto' | 'regional';
}

/** Days without public service over some years, weekends aside. */
export interface Calendar {
  firstYear: number;
  lastYear: number;
  /** In order of date. */
  days: readonly NonWorkingDay[];
  /** Years of which at least one decreed day is known; of no year is the list known to be complete. */
  knownDecreeYears: readonly number[];
  /** Day on which the law of the holidays was last looked at. */
  lookedAt?: Day;
}

function findHoliday(date: string, year: number): Day | undefined {
  const [, before] = /^easter-(\d)$/.exec(date) ?? [];
  if (before !== undefined) return addDays(findEaster(year), -Number(before));
  const [month, day] = date.split('-').map(Number);
  return buildDay(year, month ?? 0, day ?? 0);
}

function listHolidays(holidays: readonly HolidayFact[], year: number): NonWorkingDay[] {
  return holidays.flatMap(({ date, firstYear, ...holiday }) => {
    const day = firstYear <= year ? findHoliday(date, year) : undefined;
    return day === undefined ? [] : [{ date: day, ...holiday, kind: 'feriado' as const }];
  });
}

/** The days without public service of these years: a holiday only from its first year on, decreed days as far as known. */
export function buildCalendar(
  facts: CalendarFacts,
  { first, last }: { first: number; last: number } = calendarYears,
): Calendar {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const decreed = facts.decrees.flatMap(({ basis, days }) =>
    days.map((date) => ({ date, name: 'Día no laborable del sector público', basis, kind: 'decreto' as const })),
  );
  const days = [...years.flatMap((year) => listHolidays(facts.holidays, year)), ...decreed]
    .filter(({ date }) => splitDay(date).year >= first && splitDay(date).year <= last)
    .sort((a, b) => a.date.localeCompare(b.date));
  const knownDecreeYears = [...new Set(decreed.map(({ date }) => splitDay(date).year))].sort((a, b) => a - b);
  return {
    firstYear: first,
    lastYear: last,
    days,
    knownDecreeYears,
    ...(facts.lookedAt !== undefined && { lookedAt: facts.lookedAt }),
  };
}
