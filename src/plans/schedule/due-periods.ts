import type { DuePeriod, RoadmapActivity, RoadmapGoal } from '../activities/roadmap-activity.ts';
import { listGoalYears } from '../roadmap/goal-years.ts';
import { periodIds, type PeriodId } from '../roadmap/roadmap.schema.ts';

/** What the plan says of an activity, before it is known when it is due. */
export type UndatedActivity = Omit<RoadmapActivity, 'due'>;

/**
 * The goals that say when an activity is due: those of table 2.2, which stand at their activity; those of section 1 where it has none;
 * those of another activity where we read one cell for both.
 */
export function chooseGoals({ goals, shared }: Pick<UndatedActivity, 'goals' | 'shared'>): readonly RoadmapGoal[] {
  const own = goals.length > 0 ? goals : (shared?.goals ?? []);
  const stated = own.filter(({ place }) => place === 'table-22');
  return stated.length > 0 ? stated : own;
}

/** Half of 2025 that a goal of the year falls in: the last that table 2.3 fills in, else the last with a mark, else the second. */
function findHalf({ semesters, periods }: UndatedActivity): PeriodId {
  if (semesters.second) return '2025-II';
  if (semesters.first) return '2025-I';
  return periods.findLast((period) => period.startsWith('2025')) ?? '2025-II';
}

/** Columns of the schedule in which a goal of the activity falls due. */
export function listGoalPeriods(goal: RoadmapGoal, activity: UndatedActivity): PeriodId[] {
  const wanted = listGoalYears(goal).map((year) => (year === 2025 ? findHalf(activity) : String(year)));
  return periodIds.filter((period) => wanted.includes(period));
}

/** When an activity is due, and why: a mark of the schedule, a goal, or both. */
export function listDuePeriods(activity: UndatedActivity): DuePeriod[] {
  const { semesters, periods } = activity;
  const asked = new Set<PeriodId>([
    ...chooseGoals(activity).flatMap((goal) => listGoalPeriods(goal, activity)),
    ...(semesters.first ? (['2025-I'] as const) : []),
    ...(semesters.second ? (['2025-II'] as const) : []),
  ]);
  return periodIds.flatMap((period): DuePeriod[] => {
    if (!periods.includes(period)) return asked.has(period) ? [{ period, reason: 'meta' }] : [];
    return [{ period, reason: asked.has(period) ? 'ambos' : 'cronograma' }];
  });
}
