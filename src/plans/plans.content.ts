import { createListReader, createReader, defineContent, onceFromContent } from '#catalogue';
import { CrossChecksSchema } from './differences/cross-checks.schema.ts';
import { ProgressFileSchema } from './progress/progress.schema.ts';
import { ReportSchema } from './report/report.schema.ts';
import {
  EntitySchema,
  GoalSchema,
  NoteSchema,
  ObjectiveSchema,
  PlanFileSchema,
  ScheduleRowSchema,
  Table22RowSchema,
  Table23RowSchema,
} from './roadmap/roadmap.schema.ts';
import { StrategySchema } from './strategy/strategy.schema.ts';
import { PlanTextSchema } from './text/plan-text.schema.ts';

/** The plan of the roadmap as a document. */
const roadmapPlan = defineContent({
  name: 'roadmapPlan',
  pattern: 'content/plans/plan-hdr-as-2025/plan.json',
  schema: PlanFileSchema,
  holds: 'one',
});

/** Its objectives, one file each. */
export const roadmapObjectives = defineContent({
  name: 'roadmapObjectives',
  pattern: 'content/plans/plan-hdr-as-2025/objective-*.json',
  schema: ObjectiveSchema,
  holds: 'one',
  id: ({ code }) => code,
});

/** Its goals: Table 1. */
export const roadmapGoals = defineContent({
  name: 'roadmapGoals',
  pattern: 'content/plans/plan-hdr-as-2025/goals.json',
  schema: GoalSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** Its schedule: Table 2.1. */
export const roadmapSchedule = defineContent({
  name: 'roadmapSchedule',
  pattern: 'content/plans/plan-hdr-as-2025/schedule.json',
  schema: ScheduleRowSchema,
  holds: 'many',
  id: ({ code }) => code,
});

/** Its Table 2.2. */
export const roadmapTable22 = defineContent({
  name: 'roadmapTable22',
  pattern: 'content/plans/plan-hdr-as-2025/table-22.json',
  schema: Table22RowSchema,
  holds: 'many',
  id: ({ code }) => code,
});

/** Its Table 2.3. */
export const roadmapTable23 = defineContent({
  name: 'roadmapTable23',
  pattern: 'content/plans/plan-hdr-as-2025/table-23.json',
  schema: Table23RowSchema,
  holds: 'many',
  id: ({ code }) => code,
});

/** Its notes. */
export const roadmapNotes = defineContent({
  name: 'roadmapNotes',
  pattern: 'content/plans/plan-hdr-as-2025/notes.json',
  schema: NoteSchema,
  holds: 'many',
  id: ({ number }) => String(number),
});

/** Who leads or takes part in it. */
export const roadmapEntities = defineContent({
  name: 'roadmapEntities',
  pattern: 'content/plans/plan-hdr-as-2025/entities.json',
  schema: EntitySchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** What section 1 says of its own actions in running text, read by eye. */
export const crossChecks = defineContent({
  name: 'crossChecks',
  pattern: 'content/plans/plan-hdr-as-2025/cross-checks.json',
  schema: CrossChecksSchema,
  holds: 'one',
});

/** The report on PLANRES actions up to 2023. */
export const reports = defineContent({
  name: 'planresReport',
  pattern: 'content/plans/planres-2023.json',
  schema: ReportSchema,
  holds: 'one',
});

/** The Cleaner Production strategy of 2005. */
export const strategies = defineContent({
  name: 'strategy',
  pattern: 'content/plans/estrategia-pml.json',
  schema: StrategySchema,
  holds: 'one',
});

/** What public reports say was done of any plan, one row for a goal or activity and year. */
export const progress = defineContent({
  name: 'planProgress',
  pattern: 'content/plans/progress.json',
  schema: ProgressFileSchema,
  holds: 'one',
});

/** The documents themselves, word for word, part by part. */
export const planTexts = defineContent({
  name: 'planTexts',
  pattern: 'content/plans/texts/*.json',
  schema: PlanTextSchema,
  holds: 'one',
  id: ({ plan, part, order }) => `${plan}-${order}-${part}`,
});

/** The files of the roadmap's plan, kind by kind. */
export const roadmapContent = [
  roadmapPlan,
  roadmapObjectives,
  roadmapGoals,
  roadmapSchedule,
  roadmapTable22,
  roadmapTable23,
  roadmapNotes,
  roadmapEntities,
  crossChecks,
] as const;

const readPlan = createReader(roadmapPlan);
const listObjectives = createListReader(roadmapObjectives);
const listGoals = createListReader(roadmapGoals);
const listSchedule = createListReader(roadmapSchedule);
const listTable22 = createListReader(roadmapTable22);
const listTable23 = createListReader(roadmapTable23);
const listNotes = createListReader(roadmapNotes);
const listEntities = createListReader(roadmapEntities);
const listProgressFiles = createListReader(progress);

/** What was reported of all plans. */
export const listProgress = onceFromContent(() => listProgressFiles().flatMap(({ rows }) => rows));

/** The plan of the roadmap as it stands in its files, place by place. */
export const readRoadmapData = onceFromContent(() => ({
  plan: readPlan(),
  objectives: listObjectives(),
  goals: listGoals(),
  schedule: listSchedule(),
  table22: listTable22(),
  table23: listTable23(),
  notes: listNotes(),
  entities: listEntities(),
  crossChecks: readCrossChecks(),
  progress: listProgress()
    .filter(({ plan }) => plan === 'plan-hdr-as-2025')
    .toSorted((a, b) => a.year - b.year),
}));

/** See {@link readRoadmapData}. */
export type RoadmapData = ReturnType<typeof readRoadmapData>;

/** The phrases of section 1 that were checked by eye. */
export const readCrossChecks = createReader(crossChecks);

/** The report on PLANRES actions up to 2023. */
export const readReport = createReader(reports);

/** The Cleaner Production strategy of 2005. */
export const readStrategy = createReader(strategies);

/** Every part of the text of every plan. */
export const listPlanTexts = createListReader(planTexts);
