import type { Duty } from './list-duties.ts';

/** What falls to an entity by one day. */
export interface DutyDay {
  /** `2026-12-31`. */
  date: string;
  /** `2026`; `2025, primer semestre`. */
  name: string;
  duties: readonly Duty[];
}

const nameDay = (date: string): string =>
  date.endsWith('-06-30') ? `${date.slice(0, 4)}, primer semestre` : date.slice(0, 4);

/** Duties by the day on which they are due, in order. */
export function groupDuties(duties: readonly Duty[]): DutyDay[] {
  return [...Map.groupBy(duties, ({ date }) => date)].map(([date, own]) => ({
    date,
    name: nameDay(date),
    duties: own,
  }));
}

/** Over which years duties spread, in the order of {@link groupDuties}, for who reads without a clock. */
export function describeYears(days: readonly Pick<DutyDay, 'date'>[]): string {
  const [from, to] = [days[0], days.at(-1)].map((day) => day?.date.slice(0, 4) ?? '');
  return from === to ? `Todo en ${from}.` : `Por año, desde ${from} hasta ${to}.`;
}

/** What must be reached, else what must be worked on; the words of the plan. */
export function quoteDuty({ row }: Pick<Duty, 'row'>): string {
  const { goal22, goal1, goal23, activity } = row;
  return String(goal22 ?? goal1 ?? goal23 ?? activity ?? '');
}
