import holidays from '../../content/parameters/holidays.json' with { type: 'json' };
import decrees from '../../content/parameters/non-working-days.json' with { type: 'json' };
import { buildCalendar, type CalendarFacts } from './calendar.ts';

/** The facts of the site, for tests: the room itself takes them from whoever uses it. */
export const facts: CalendarFacts = {
  holidays: holidays.map(({ date, name, firstYear, ...holiday }) => ({
    date,
    name,
    firstYear,
    basis: 'addedBy' in holiday ? holiday.addedBy.law : 'DLeg 713',
  })),
  decrees: decrees.flatMap(({ short, days }) => (Array.isArray(days) ? [{ basis: short, days }] : [])),
};

/** The calendar of the site. */
export const calendar = buildCalendar(facts);

/** The same calendar without the days given by decree. */
export const holidaysOnly = buildCalendar({ ...facts, decrees: [] });
