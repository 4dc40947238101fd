import { countRows, formatActivityCount, isActivityCode } from '../activities/activity-count.ts';
import type { ActivityRow } from '../activities/activity-rows.ts';
import { findLastDay } from '../progress/derive-state.ts';
import { periodIds, type PeriodId } from '../roadmap/roadmap.schema.ts';

/** What is due in a column of the schedule, counted in activities. */
export interface PeriodCount {
  period: PeriodId;
  /** `2026-12-31`. */
  lastDay: string;
  due: number;
  /** Of those, how many a public report tells of. */
  reported: number;
  /** Activities that are overdue without a report once this column has passed, from all columns up to it: `64 actividades`. */
  overdue: string;
}

type Row = Pick<ActivityRow, 'code' | 'periods' | 'progress'>;

const isReported = ({ progress }: Row, period: PeriodId): boolean =>
  progress.some(({ year }) => String(year) === period.slice(0, 4));

/** The columns of the schedule with what is due in each, and what would be overdue after it; goals of actions are not counted. */
export function countPeriods(all: readonly Row[]): PeriodCount[] {
  const rows = all.filter(({ code }) => isActivityCode(code));
  return periodIds.map((period, index) => {
    const due = rows.filter(({ periods }) => periods.includes(period));
    const passed = periodIds.slice(0, index + 1);
    const overdue = rows.filter((row) => passed.some((one) => row.periods.includes(one) && !isReported(row, one)));
    return {
      period,
      lastDay: findLastDay(period),
      due: due.length,
      reported: due.filter((row) => isReported(row, period)).length,
      overdue: formatActivityCount(countRows(overdue)),
    };
  });
}
