import { periodIds, type PeriodId } from '../roadmap/roadmap.schema.ts';

/** Marks in a row, as columns of the schedule counted from 1. */
export interface ScheduleRun {
  from: number;
  to: number;
}

/** Bars of a timeline: marks side by side are one bar. */
export function listRuns(periods: readonly PeriodId[]): ScheduleRun[] {
  const runs: ScheduleRun[] = [];
  for (const [index, period] of periodIds.entries()) {
    if (!periods.includes(period)) continue;
    const last = runs.at(-1);
    if (last?.to === index) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1 });
  }
  return runs;
}

/** How many of the activities have a mark in each column. */
export function countMarks(activities: readonly { periods: readonly PeriodId[] }[]): number[] {
  return periodIds.map((period) => activities.filter(({ periods }) => periods.includes(period)).length);
}

/** Columns with a mark, counted from 1. */
export const listMarkColumns = (periods: readonly PeriodId[]): number[] =>
  periodIds.flatMap((period, index) => (periods.includes(period) ? [index + 1] : []));
