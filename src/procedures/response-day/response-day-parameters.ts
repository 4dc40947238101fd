import { buildCalendar } from '#calendar';
import { buildCalendarFacts } from '#parameters';
import { listDifferent } from '../record/period.ts';
import type { Deadline } from '../record/procedure.schema.ts';
import type { ResponseDayParameters } from './response-day-answer.ts';

/** The panel names days only; their laws stand in the calculator. */
const nameNothing = (): { label: string; href: string } => ({ label: '', href: '' });

/** Years a page carries: the one in which it is built, and the next two. */
const yearsAhead = 2;

/** What the panel needs to count these periods, days without public service included. */
export function buildResponseDayParameters(
  { periods }: Pick<Deadline, 'periods'>,
  isRequest: boolean,
  thisYear: number,
): ResponseDayParameters {
  const lastYear = thisYear + yearsAhead;
  const { days } = buildCalendar(buildCalendarFacts(nameNothing), { first: thisYear, last: lastYear });
  return {
    isRequest,
    periods: listDifferent(periods),
    firstYear: thisYear,
    lastYear,
    days: days.map(({ date, name, kind }) => (kind === 'decreto' ? [date, name, 1] : [date, name])),
  };
}
