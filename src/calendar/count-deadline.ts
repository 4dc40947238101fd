import { addDays, buildDay, splitDay, type Day } from './day.ts';
import type { Deadline, DeadlineProblem, DeadlineQuestion, DeadlineRuleUsed, SkippedDay } from './deadline.ts';
import { listWarnings } from './deadline-warnings.ts';
import { buildReasons, CalendarEnd, walkWorkingDays, type FindReason } from './working-days.ts';

/** A count before anything is said about it. */
type Count = Pick<Deadline, 'firstDay' | 'lastDay' | 'skipped' | 'movedFrom' | 'rules'>;

/** What a way of counting needs. */
interface Walk {
  start: Day;
  count: number;
  lastYear: number;
  findReason: FindReason;
}

/** The day itself if it is a working day, else the next one; what lies between is skipped. */
function moveToWorkingDay(day: Day, { lastYear, findReason }: Walk): { last: Day; skipped: SkippedDay[] } {
  return walkWorkingDays(addDays(day, -1), 1, lastYear, findReason);
}

/** TUO 144.1 and 145.1: from the next working day, working days only. */
function countWorkingDays({ start, count, lastYear, findReason }: Walk): Count {
  const first = walkWorkingDays(start, 1, lastYear, findReason);
  const { last, skipped } = walkWorkingDays(start, count, lastYear, findReason);
  return { firstDay: first.last, lastDay: last, skipped, rules: ['start-days', 'working-days'] };
}

/** TUO 144.1, 145.2 and 150: from the next working day, every day, ending on a working day. */
function countCalendarDays(walk: Walk): Count {
  const first = walkWorkingDays(walk.start, 1, walk.lastYear, walk.findReason);
  const nominal = addDays(first.last, walk.count - 1);
  if (splitDay(nominal).year > walk.lastYear) throw new CalendarEnd();
  const { last, skipped } = moveToWorkingDay(nominal, walk);
  return {
    firstDay: first.last,
    lastDay: last,
    skipped: [...first.skipped, ...skipped],
    ...(last === nominal ? {} : { movedFrom: nominal }),
    rules: ['start-days', 'calendar-days', ...(last === nominal ? [] : ['last-day' as const])],
  };
}

/** TUO 144.2, 145.2 and 145.3: from date to date, ending on a working day. */
function countMonths(walk: Walk): Count {
  const { year, month, date } = splitDay(walk.start);
  const months = year * 12 + month - 1 + walk.count;
  const [endYear, endMonth] = [Math.floor(months / 12), (months % 12) + 1];
  if (endYear > walk.lastYear) throw new CalendarEnd();
  const sameDate = buildDay(endYear, endMonth, date);
  // A month without that date: the first working day of the month after it.
  const nominal = sameDate ?? buildDay(endYear + Math.floor(endMonth / 12), (endMonth % 12) + 1, 1) ?? walk.start;
  if (splitDay(nominal).year > walk.lastYear) throw new CalendarEnd();
  const { last, skipped } = moveToWorkingDay(nominal, walk);
  const rules: DeadlineRuleUsed[] = ['start-months'];
  if (sameDate !== undefined && last !== nominal) rules.push('last-day');
  rules.push(sameDate === undefined ? 'missing-day' : 'date-to-date');
  return {
    firstDay: walk.start,
    lastDay: last,
    skipped,
    ...(sameDate !== undefined && last !== nominal ? { movedFrom: nominal } : {}),
    rules,
  };
}

function countBy(unit: DeadlineQuestion['unit'], walk: Walk): Count {
  switch (unit) {
    case 'habiles':
      return countWorkingDays(walk);
    case 'calendario':
      return countCalendarDays(walk);
    case 'meses':
      return countMonths(walk);
    case 'anios':
      return countMonths({ ...walk, count: walk.count * 12 });
  }
}

function count(question: DeadlineQuestion): Deadline {
  const { start, unit, calendar, ownHolidays } = question;
  const walk = { start, count: question.count, lastYear: calendar.lastYear };
  const findReason = buildReasons(calendar, ownHolidays);
  const counted = countBy(unit, { ...walk, findReason });
  // Whether days given by decree count was never confirmed: both ways are reckoned, neither is chosen.
  const worked = countBy(unit, {
    ...walk,
    findReason: buildReasons(calendar, ownHolidays, ({ kind }) => kind === 'decreto'),
  });
  return {
    ...counted,
    ...(worked.lastDay === counted.lastDay ? {} : { lastDayIfWorked: worked.lastDay }),
    warnings: listWarnings(question, counted, findReason),
  };
}

/** The last day of a period after articles 144 to 150 of the TUO of Ley 27444, and every day that was left out. */
export function countDeadline(question: DeadlineQuestion): { deadline: Deadline } | { problem: DeadlineProblem } {
  const { start, calendar } = question;
  const { year } = splitDay(start);
  if (!Number.isSafeInteger(question.count) || question.count < 1) return { problem: 'bad-count' };
  if (year < calendar.firstYear || year > calendar.lastYear) return { problem: 'start-out-of-range' };
  // No period that long fits in the calendar, and dates that far away cannot be written.
  if (question.count > (calendar.lastYear - year + 1) * 366) return { problem: 'end-out-of-range' };
  try {
    return { deadline: count(question) };
  } catch (error) {
    if (error instanceof CalendarEnd) return { problem: 'end-out-of-range' };
    throw error;
  }
}
