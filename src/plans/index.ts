/**
 * National plans as data, word for word. A folder with a `definition.ts` is a plan (`document/plan.ts` says what one is):
 * `roadmap/`, `report/`, `strategy/`. What they share: `document/` quoted words and their source, `charts/`, `mentions/` norms that
 * they name. Of the roadmap alone: `actions/`, `activities/`, `schedule/`, `differences/` where its places do not agree.
 * Begin with `list-plans.ts`, then one definition.
 */
export * from './document/quoted.schema.ts';
export * from './roadmap/roadmap.schema.ts';
export * from './report/report.schema.ts';
export * from './strategy/strategy.schema.ts';
export * from './plans.content.ts';
export * from './progress/progress.schema.ts';
export { progressStateWords } from './progress/progress-words.ts';
export * from './report/report-actors.ts';
export * from './report/report-counts.ts';
export * from './strategy/strategy-counts.ts';
export * from './document/source-lines.ts';
export type { ActionPlace } from './activities/join-activity.ts';
export * from './activities/roadmap-activity.ts';
export { loadRoadmap, type Roadmap } from './roadmap/roadmap.ts';
export * from './differences/difference.ts';
export { loadDifferences, findActionDifferences } from './differences/find-differences.ts';
export type { Plan, PlanFileSources, PlanPage, PlanPassage } from './document/plan.ts';
export { sayChartSource } from './charts/take/chart-words.ts';
export type { PlanChart } from './charts/take/plan-chart.ts';
export { findPlan, listPlans } from './list-plans.ts';
export { listPlanPages, type ListedPlanPage } from './list-plan-pages.ts';
export { findPlanMentions, type PlanMention } from './mentions/find-plan-mentions.ts';
export { type ScheduleRun } from './schedule/schedule-runs.ts';
export { buildActivityRows, type ActivityRow } from './activities/activity-rows.ts';
export { formatDifferenceCount } from './differences/filter-differences.ts';
export * from './roadmap/plan-paths.ts';
export { buildEntityView, entityKindWords, type EntityView } from './roadmap/entities/entity-view.ts';
export { findWhoAnswers } from './roadmap/entities/who-answers.ts';
export { listDueEntries } from './schedule/due-entries.ts';
export { buildDueTable } from './schedule/due-table.ts';
export { buildDueDays } from './schedule/due-days.ts';
export type { Entity as RoadmapEntity } from './roadmap/roadmap.schema.ts';
export { buildNoteCalls } from './document/note-calls.ts';
export { collectStatements, type Statement } from './document/collect-statements.ts';
export type { PlanText } from './text/plan-text.schema.ts';
export { listTextPlaces } from './text/text-places.ts';
export { findPlanText, formatTextPath } from './text/plan-texts.ts';
export { buildPlanTextView } from './text/plan-text-view.ts';
