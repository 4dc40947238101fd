import { calendarYears } from '#calendar';
import { formatHolidayPlaces, type Municipality } from '#municipalities';
import { buildCalendarFacts, listDeadlineRules, tellDeadlineRule } from '#parameters';
import { ruleIds, type CaveatRules } from '#parameters/caveats';
import type { LinkSource } from '#ui';
import { listDifferent } from '../record/period.ts';
import type { Deadline } from '../record/procedure.schema.ts';
import type { AskedPeriods, CountingFacts } from './response-day-answer.ts';

function tellRules(link: LinkSource): CaveatRules {
  const rules = listDeadlineRules().filter(({ id }) => ruleIds.some((known) => known === id));
  return Object.fromEntries(rules.map((rule) => [rule.id, tellDeadlineRule(rule, link)])) as CaveatRules;
}

/** Which periods the panel counts, and what is known of them. */
export function buildAskedPeriods(
  { periods, startUnstated }: Pick<Deadline, 'periods' | 'startUnstated'>,
  municipality: Municipality,
  isRequest: boolean,
): AskedPeriods {
  return {
    isRequest,
    periods: listDifferent(periods),
    facts: { startUnstated, holidays: formatHolidayPlaces(municipality) },
  };
}

/** Holidays, decreed days and rules, the same for all procedures: what the calculator of deadlines counts with. */
export function buildCountingFacts(link: LinkSource): CountingFacts {
  // The panel names days only; their laws stand in the calculator.
  const { holidays, decrees, lookedAt } = buildCalendarFacts(link);
  return {
    holidays: holidays.map(({ date, name, firstYear }) =>
      firstYear <= calendarYears.first ? [date, name] : [date, name, firstYear],
    ),
    decreed: decrees.flatMap(({ days }) => days),
    rules: tellRules(link),
    ...(lookedAt !== undefined && { lookedAt }),
  };
}
