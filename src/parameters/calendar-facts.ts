import type { CalendarFacts } from '#calendar';
import { findCurrentStatus, listNormRecords, type ProvisionSource } from '#norms';
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

/** Day since which no law of a holiday was left unlooked at. */
function findLookedAt(): string | undefined {
  const laws = new Set(listHolidays().map(({ source }) => source.norm));
  const days = listNormRecords().flatMap(({ value: { id, status } }) =>
    laws.has(id) ? [findCurrentStatus(status).verifiedOn] : [],
  );
  return days.toSorted()[0];
}

/** What the calendar needs to know, small enough to go with a page; `link` names the norms. */
export function buildCalendarFacts(link: (source: ProvisionSource) => FactLink): CalendarFacts {
  const lookedAt = findLookedAt();
  return {
    ...(lookedAt !== undefined && { lookedAt }),
    holidays: listHolidays().map((holiday) => {
      const { label, href } = describeBasis(holiday, link);
      return { date: holiday.date, name: holiday.name, basis: label, href, firstYear: holiday.firstYear };
    }),
    decrees: listDecrees().flatMap(({ short, days }) => (days === 'no consta' ? [] : [{ basis: short, days }])),
  };
}
