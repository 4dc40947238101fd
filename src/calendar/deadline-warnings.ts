import { splitDay, type Day } from './day.ts';
import type { Deadline, DeadlineQuestion, DeadlineWarning } from './deadline.ts';
import type { FindReason } from './working-days.ts';

/** Years in which, for a time, weekends and holidays counted: the exact days are not confirmed, so the whole years warn. */
const urgencyYears = [2009, 2010];
/** Day the TUO that numbers the articles as 144 to 150 was published. */
const numberedSince = '2019-01-25';

function listYears(from: Day, to: Day): number[] {
  const first = splitDay(from).year;
  return Array.from({ length: splitDay(to).year - first + 1 }, (_, index) => first + index);
}

/** What is left out in years whose holidays nobody has looked at yet; nothing where the count ends before. */
function listByRule(
  { lookedAt }: DeadlineQuestion['calendar'],
  years: readonly number[],
  { skipped }: Pick<Deadline, 'skipped'>,
): DeadlineWarning[] {
  if (lookedAt === undefined) return [];
  const last = splitDay(lookedAt).year;
  const later = years.filter((year) => year > last);
  if (later.length === 0) return [];
  const days = skipped.filter(({ kind, date }) => kind === 'feriado' && splitDay(date).year > last);
  return [{ kind: 'holidays-by-rule', years: later, lookedAt, days }];
}

/** What to say about a count: what is not known of its years, and what looks odd in the question. */
export function listWarnings(
  { start, calendar, ownHolidays = [] }: DeadlineQuestion,
  { lastDay, skipped }: Pick<Deadline, 'lastDay' | 'skipped'>,
  findReason: FindReason,
): DeadlineWarning[] {
  const years = listYears(start, lastDay);
  const urgent = years.filter((year) => urgencyYears.includes(year));
  const partial = years.filter((year) => calendar.knownDecreeYears.includes(year));
  const unknown = years.filter((year) => !calendar.knownDecreeYears.includes(year));
  const used = new Set(skipped.map(({ date }) => date));
  const unused = ownHolidays.filter((day) => !used.has(day));
  return [
    ...(urgent.length > 0 ? [{ kind: 'urgency-decree' as const, years: urgent }] : []),
    ...(partial.length > 0 ? [{ kind: 'decrees-partial' as const, years: partial }] : []),
    ...(unknown.length > 0 ? [{ kind: 'decrees-unknown' as const, years: unknown }] : []),
    ...listByRule(calendar, years, { skipped }),
    ...(start < numberedSince ? [{ kind: 'older-text' as const }] : []),
    ...(findReason(start) ? [{ kind: 'start-not-working' as const }] : []),
    ...(unused.length > 0 ? [{ kind: 'own-holidays-unused' as const, days: unused }] : []),
  ];
}
