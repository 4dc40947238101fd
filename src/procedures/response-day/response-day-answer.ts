import {
  countDeadline,
  describeDayProblem,
  formatDay,
  formatLongDay,
  parseTypedDay,
  type Calendar,
  type Deadline,
} from '#calendar';

/** Periods to count and the days that do not count, as small as a page can carry them. */
export interface ResponseDayParameters {
  /** Something is filed, and answered; else a term runs. */
  isRequest: boolean;
  periods: readonly { days: number; kind: 'habiles' | 'calendario' }[];
  firstYear: number;
  lastYear: number;
  /** Day, name, and 1 where it was given by decree. */
  days: readonly (readonly [date: string, name: string, isDecreed?: 1])[];
}

/** What the panel says: one answer, and what to know about it. */
export interface ResponseDayAnswer {
  answer: string;
  notes: readonly string[];
}

function buildPanelCalendar({ firstYear, lastYear, days }: ResponseDayParameters): Calendar {
  const listed = days.map(([date, name, isDecreed]) => ({
    date,
    name,
    basis: '',
    kind: isDecreed ? ('decreto' as const) : ('feriado' as const),
  }));
  return { firstYear, lastYear, days: listed, knownDecreeYears: [] };
}

const formatUnit = ({ days, kind }: ResponseDayParameters['periods'][number]): string =>
  `${days} ${days === 1 ? 'día' : 'días'} ${kind === 'habiles' ? (days === 1 ? 'hábil' : 'hábiles') : 'calendario'}`;

function describeSkipped({ skipped }: Deadline): string[] {
  const named = skipped
    .filter(({ kind }) => kind !== 'fin-de-semana')
    .map(({ date, name }) => `${formatDay(date)}, ${name}`);
  return named.length === 0 ? [] : [`Tampoco cuentan: ${named.join('; ')}.`];
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
    const { firstYear, lastYear } = parameters;
    return { answer: `Aquí contamos solo entre ${firstYear} y ${lastYear}.`, notes: [] };
  }
  const isOne = deadlines.length === 1;
  const days = deadlines.map(
    ({ period, deadline }) => formatLongDay(deadline.lastDay) + (isOne ? '' : ` (${formatUnit(period)})`),
  );
  const worked = deadlines.flatMap(({ deadline }) => deadline.lastDayIfWorked ?? []).map(formatLongDay);
  const start = formatDay(read.day);
  const lead = parameters.isRequest
    ? `Si lo presentas el ${start}, te deben responder hasta el`
    : `Contado desde el ${start}, vence el`;
  return {
    answer: `${lead} ${days.join(' o el ')}.`,
    notes: [
      ...describeSkipped(last.deadline),
      ...(worked.length === 0 ? [] : [`Si los días no laborables por decreto cuentan: ${worked.join(' o ')}.`]),
    ],
  };
}
