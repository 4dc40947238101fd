import type { CalendarFacts } from '#calendar';
import type { ProvisionSource } from '#norms';
import type { Holiday } from './holiday.schema.ts';
import { listDecrees, listHolidays } from './parameters.content.ts';

/** A provision as people read it, and its address. */
export interface FactLink {
  label: string;
  href: string;
}

function describeBasis({ addedBy, source }: Holiday, link: (source: ProvisionSource) => FactLink): FactLink {
  const { label, href } = link(source);
  return { label: addedBy ? `${label}, por la ${addedBy.law}` : label, href };
}

/** What the calendar needs to know, small enough to go with a page; `link` names the norms. */
export function buildCalendarFacts(link: (source: ProvisionSource) => FactLink): CalendarFacts {
  return {
    holidays: listHolidays().map((holiday) => {
      const { label, href } = describeBasis(holiday, link);
      return { date: holiday.date, name: holiday.name, basis: label, href, firstYear: holiday.firstYear };
    }),
    decrees: listDecrees().flatMap(({ short, days }) => (days === 'no consta' ? [] : [{ basis: short, days }])),
  };
}
