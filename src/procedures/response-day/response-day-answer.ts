import {
  buildCalendar,
  calendarYears,
  countDeadline,
  describeDayProblem,
  formatDay,
  formatLongDay,
  parseTypedDay,
  type Calendar,
  type Day,
  type Deadline,
} from '#calendar';
import type { Words } from '#forms';
import { listCaveats, type CaveatFacts, type CaveatRules } from '#parameters/caveats';

/** Periods to count, as the page of a procedure carries them. */
export interface AskedPeriods {
  /** Something is filed, and answered; else a term runs. */
  isRequest: boolean;
  periods: readonly { days: number; kind: 'habiles' | 'calendario' }[];
  facts: CaveatFacts;
}

/** What every count and its caveats go by: one small file for all procedures, which comes when the panel is opened. */
export interface CountingFacts {
  /** Day of the year, name, and its first year where that is later than the calendar's. */
  holidays: readonly (readonly [date: string, name: string, firstYear?: number])[];
  /** Days given by decree. */
  decreed: readonly Day[];
  /** Day on which the law of the holidays was last looked at. */
  lookedAt?: Day;
  rules: CaveatRules;
}

/** All that the panel needs. */
export type ResponseDayParameters = AskedPeriods & CountingFacts;

/** What the panel says: one answer, and what to know about it. */
export interface ResponseDayAnswer {
  answer: string;
  notes: readonly Words[];
}

function buildPanelCalendar({ holidays, decreed, lookedAt }: CountingFacts): Calendar {
  return buildCalendar({
    holidays: holidays.map(([date, name, firstYear = calendarYears.first]) => ({ date, name, basis: '', firstYear })),
    decrees: [{ basis: '', days: decreed }],
    ...(lookedAt !== undefined && { lookedAt }),
  });
}

const formatUnit = ({ days, kind }: ResponseDayParameters['periods'][number]): string =>
  `${days} ${days === 1 ? 'día' : 'días'} ${kind === 'habiles' ? (days === 1 ? 'hábil' : 'hábiles') : 'calendario'}`;

function describeSkipped({ skipped }: Deadline): Words[] {
  const named = skipped
    .filter(({ kind }) => kind !== 'fin-de-semana')
    .map(({ date, name }) => `${formatDay(date)}, ${name}`);
  return named.length === 0 ? [] : [[`Tampoco cuentan: ${named.join('; ')}.`]];
}

/** The day or days in one sentence; «como orientación» where the norm leaves open from which day to count. */
function tellDays(start: Day, days: readonly string[], { isRequest, facts }: AskedPeriods): string {
  const lead = isRequest
    ? `Si lo presentas el ${formatDay(start)}, te deben responder hasta el`
    : `Contado desde el ${formatDay(start)}, vence el`;
  return `${lead} ${days.join(' o el ')}${facts.startUnstated ? ', como orientación' : ''}.`;
}

/** Counts each period from a typed day; says what to mend where it cannot be counted. */
export function answerResponseDay(typed: string, parameters: ResponseDayParameters): ResponseDayAnswer {
  const read = parseTypedDay(typed);
  if ('problem' in read) return { answer: `${describeDayProblem(read.problem, 'el día')}.`, notes: [] };
  const calendar = buildPanelCalendar(parameters);
  const counted = parameters.periods.map((period) => ({
    period,
    outcome: countDeadline({ start: read.day, count: period.days, unit: period.kind, calendar }),
  }));
  const deadlines = counted.flatMap(({ period, outcome }) =>
    'deadline' in outcome ? [{ period, deadline: outcome.deadline }] : [],
  );
  const last = deadlines.at(-1);
  if (!last || deadlines.length < counted.length) {
    return { answer: `Aquí contamos solo entre ${calendarYears.first} y ${calendarYears.last}.`, notes: [] };
  }
  const isOne = deadlines.length === 1;
  const days = deadlines.map(
    ({ period, deadline }) => formatLongDay(deadline.lastDay) + (isOne ? '' : ` (${formatUnit(period)})`),
  );
  const worked = deadlines.flatMap(({ deadline }) => deadline.lastDayIfWorked ?? []).map(formatLongDay);
  const { own, general } = listCaveats(parameters.facts, last.deadline, parameters.rules);
  return {
    answer: tellDays(read.day, days, parameters),
    notes: [
      ...(worked.length === 0 ? [] : [[`Si los días no laborables por decreto cuentan: ${worked.join(' o ')}.`]]),
      ...own,
      ...describeSkipped(last.deadline),
      ...general,
    ],
  };
}
