import type { DueReason, RoadmapActivity, RoadmapPlace } from '../activities/roadmap-activity.ts';
import { findLastDay } from '../progress/derive-state.ts';
import type { Quoted } from '../document/quoted.schema.ts';
import { listGoalYears } from '../roadmap/goal-years.ts';
import type { LooseGoal, Roadmap } from '../roadmap/roadmap.ts';
import type { PeriodId } from '../roadmap/roadmap.schema.ts';
import { chooseGoals, listGoalPeriods } from './due-periods.ts';

/** All that is due of one activity on one day, in the words of each place that asks for it. */
export interface DueEntry {
  /** Activity: `1.1.1.1`; the action for a goal that is of none of its activities: `1.1.2`. */
  code: string;
  /** `2026-12-31`: last day of the year; `2025-06-30` for a first semester. */
  date: string;
  reason: DueReason;
  /** What must be reached; nothing where only the schedule marks the period. */
  goals: readonly { place: RoadmapPlace; text: Quoted }[];
}

function listGoals(activity: RoadmapActivity, period: PeriodId): DueEntry['goals'] {
  const { semesters } = activity;
  const cell = period === '2025-I' ? semesters.first : period === '2025-II' ? semesters.second : undefined;
  return [
    ...chooseGoals(activity).filter((goal) => listGoalPeriods(goal, activity).includes(period)),
    ...(cell ? [{ place: 'table-23' as const, text: cell }] : []),
  ];
}

const listOfActivity = (activity: RoadmapActivity): DueEntry[] =>
  activity.due.map(({ period, reason }) => ({
    code: activity.code,
    date: findLastDay(period),
    reason,
    goals: listGoals(activity, period),
  }));

const listOfAction = ({ action, goal }: LooseGoal): DueEntry[] =>
  listGoalYears(goal).map((year) => ({
    code: action,
    date: `${year}-12-31`,
    reason: 'meta' as const,
    goals: [{ place: 'section-1' as const, text: goal.text }],
  }));

/**
 * What is due, once for each activity and day, with every place that asks for it. The plan names years and semesters, never days: it falls
 * due on the last day, and what holds for several years on the last day of each. Milestones have no date in the plan.
 */
export function listDueEntries({ activities, looseGoals }: Pick<Roadmap, 'activities' | 'looseGoals'>): DueEntry[] {
  const actions = [...new Set(activities.map(({ action }) => action))];
  return actions.flatMap((action) => [
    ...looseGoals.filter((loose) => loose.action === action).flatMap(listOfAction),
    ...activities.filter((activity) => activity.action === action).flatMap(listOfActivity),
  ]);
}
