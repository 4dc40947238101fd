import { reportedStates } from '../progress/progress-words.ts';
import type { ReportedState } from '../progress/progress.schema.ts';
import type { Report } from './report.schema.ts';

/** How many activities are in each state. */
export type StateCounts = Readonly<Record<ReportedState, number>>;

type Objective = Report['objectives'][number];
/** An activity of the report. */
export type ReportActivity = Objective['activities'][number];

/** Activities by state. */
export function countStates(activities: readonly Pick<ReportActivity, 'state'>[]): StateCounts {
  const count = (state: ReportedState): number =>
    activities.filter((activity) => activity.state.value === state).length;
  return Object.fromEntries(reportedStates.map((state) => [state, count(state)])) as Record<ReportedState, number>;
}

/** All activities of a report, in its order. */
export function listActivities(report: Pick<Report, 'objectives'>): ReportActivity[] {
  return report.objectives.flatMap(({ activities }) => activities);
}

/** Ids of the norms that the report names, each once, in its order. */
export function listReportNorms(report: Pick<Report, 'objectives'>): string[] {
  const named = listActivities(report).flatMap((activity) => activity.named);
  return [...new Set(named.flatMap((name) => (name.kind === 'norm' ? [name.norm] : [])))];
}
