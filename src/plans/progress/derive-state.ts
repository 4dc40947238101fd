import type { Day } from '#calendar';
import { progressStates, type ProgressState } from './progress-words.ts';
import type { ReportedState } from './progress.schema.ts';

/** What was reported, by the year it was due: at most one state for each. */
export type Reported = ReadonlyMap<string, ReportedState>;

/** Last day of a semester (`2025-I`) or of a year: a plan that names no day is due then. */
export function findLastDay(period: string): Day {
  return `${period.slice(0, 4)}${period.endsWith('-I') ? '-06-30' : '-12-31'}`;
}

/** Column of the schedule that a day falls in: a semester in 2025, then a year; nothing outside 2025 to 2030. */
export function findCurrentPeriod(today: Day): string | undefined {
  const year = Number(today.slice(0, 4));
  if (year < 2025 || year > 2030) return undefined;
  if (year > 2025) return String(year);
  return today > findLastDay('2025-I') ? '2025-II' : '2025-I';
}

/**
 * The state of what is due in a period: the report's; without one, what follows from the calendar. Before its last day has passed, and
 * where no day is given, no report means no more than that there is none.
 */
export function deriveState(reported: ReportedState | undefined, period: string, today?: Day): ProgressState {
  if (reported) return reported;
  return today !== undefined && findLastDay(period) < today ? 'vencida' : 'sin-reporte';
}

/** Periods by their state, in the order of the states. */
export function groupStates(
  periods: readonly string[],
  reported: Reported,
  today?: Day,
): { state: ProgressState; periods: string[] }[] {
  const states = periods.map((period) => deriveState(reported.get(period.slice(0, 4)), period, today));
  return progressStates.flatMap((state) => {
    const own = periods.filter((_, at) => states[at] === state);
    return own.length === 0 ? [] : [{ state, periods: own }];
  });
}

/** What was reported, for an attribute of a page: `2025:cumplida 2026:en-curso`. */
export const writeReported = (rows: readonly { year: number; state: { value: ReportedState } }[]): string =>
  rows.map(({ year, state }) => `${year}:${state.value}`).join(' ');

/** Reads what {@link writeReported} wrote. */
export const readReported = (written: string): Reported =>
  new Map(
    written
      .split(' ')
      .filter(Boolean)
      .map((row) => row.split(':') as [string, ReportedState]),
  );
