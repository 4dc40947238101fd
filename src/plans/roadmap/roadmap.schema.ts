import { z } from 'zod';
import { ExpansionSchema } from '#entities/registry';
import { SeveritySchema } from '#observations';
import { KebabSchema, Sha256Schema } from '#text/schemas';
import { QuotedSchema, SourceLinesSchema, SummarySchema } from '../document/quoted.schema.ts';

/** Years and semesters of the schedule, in the order of its columns. */
export const periodIds = ['2025-I', '2025-II', '2026', '2027', '2028', '2029', '2030'] as const;

/** A column of the schedule. */
const PeriodIdSchema = z.enum(periodIds);

/** `1`, `1.1`, `1.1.1`, `1.1.1.1`: objective, line, action, activity. */
const CodeSchema = z.string().regex(/^\d(\.\d){0,3}$/);

/** Id of an entity of the registry, kebab-case: `dgprcs`. */
const EntityIdSchema = KebabSchema.meta({ examples: ['dgprcs'] });

/** An activity as one place states it. */
const StatedActivitySchema = z.strictObject({ code: CodeSchema, text: QuotedSchema });

/** An indicator as printed, code included: codes repeat, lack their letter or name another action. */
const IndicatorSchema = z.strictObject({
  /** As printed: `I.1.1.1.1`, `1.1.1.1.1`, `I.2.2.1.1a`; absent where none is printed. */
  code: z.string().min(1).optional(),
  text: QuotedSchema,
  /** Activity it belongs to, where the order or the code tells; our reading. */
  activity: CodeSchema.optional(),
});

/** Years of a goal, as we read its printed words. */
const GoalYearsSchema = z.strictObject({
  from: z.int().min(2025).max(2030),
  /** Last year named; 2030 where the words say «en adelante». */
  to: z.int().min(2025).max(2030),
  /** The words say «en adelante». */
  onwards: z.boolean(),
});

/** What an action or activity must reach, and when. */
const ActivityGoalSchema = z.strictObject({
  /** Whole, with its years: `2025: 04 Reuniones del Grupo…`. */
  text: QuotedSchema,
  /** Absent where no year is printed. */
  years: GoalYearsSchema.optional(),
});

/** Entities named in a cell: the cell as printed, and the ids of those it names, in order. */
const EntitiesSchema = z.strictObject({ text: QuotedSchema, ids: z.array(EntityIdSchema).min(1) });

/** What a note on a cell of responsible entities says of some activities of the action; the cell stays as printed. */
const ScopeSchema = z.strictObject({
  /** Number of the note. */
  note: z.int().positive(),
  activities: z.array(CodeSchema).min(1),
  /** Who of the cell leads these activities, by the note. */
  ids: z.array(EntityIdSchema).min(1),
  /** `said`: the note names the activities; `inferred`: it names only the others of the action, and we conclude. */
  basis: z.enum(['said', 'inferred']),
});

/** An action as section 1 of the plan states it. */
const ActionSchema = z.strictObject({
  code: CodeSchema,
  title: QuotedSchema,
  /** Objective of the action, in our words. */
  purpose: SummarySchema,
  activities: z.array(StatedActivitySchema).min(1),
  indicators: z.array(IndicatorSchema),
  /** `scopes` where a note shares the responsibility out by activity: then each activity of the action stands in one. */
  responsible: EntitiesSchema.extend({ scopes: z.array(ScopeSchema).min(1).optional() }),
  participants: EntitiesSchema.optional(),
  milestones: z.array(QuotedSchema),
  goals: z.array(ActivityGoalSchema),
});

/** A line of action with what matters in it, in our words. */
const LineSchema = z.strictObject({
  code: CodeSchema,
  name: QuotedSchema,
  relevant: SummarySchema,
  actions: z.array(ActionSchema).min(1),
});

/** A strategic objective: one file each, content/plans/plan-hdr-as-2025/objective-*.json. */
export const ObjectiveSchema = z.strictObject({
  code: CodeSchema,
  name: QuotedSchema,
  lines: z.array(LineSchema).min(1),
});

/** A printed figure and how it is read. */
const FigureSchema = z.strictObject({
  /** `13.6 %`, `5,5`, `nd`, `20EPS`. */
  printed: z.string().min(1),
  /** The number, decimal commas understood; null for `nd`. */
  value: z.number().nullable(),
  notes: z.array(z.int().positive()).min(1).optional(),
});

/** A row of Table 1. */
const GoalRowSchema = z.strictObject({
  /** `meta-2`, `meta-2-caudal`. */
  id: z.string().regex(/^meta-[1-6](-[a-z-]+)?$/),
  name: QuotedSchema,
  unit: z.enum(['%', 'm³/s', 'EPS']),
  /** Year 2024. */
  baseline: FigureSchema,
  /** 2025 to 2030. */
  years: z.array(FigureSchema).length(6),
  lines: SourceLinesSchema,
});

/** A goal with its sub-rows: content/plans/plan-hdr-as-2025/goals.json. */
export const GoalSchema = GoalRowSchema.extend({ parts: z.array(GoalRowSchema) });

/** A row of the schedule of section 2.1: heading or activity. File schedule.json. */
export const ScheduleRowSchema = z.strictObject({
  code: CodeSchema,
  text: QuotedSchema,
  /** Columns with a mark; only activities have any. */
  marks: z.array(PeriodIdSchema),
});

/**
 * A row of table 2.2; empty cells are absent. A cell of entities that serves several rows stands at the first row that has any of it,
 * its parts further down joined in order, and `lines` runs to the last of them. File table-22.json.
 */
export const Table22RowSchema = z.strictObject({
  code: CodeSchema,
  text: QuotedSchema,
  indicators: z.array(IndicatorSchema),
  goals: z.array(ActivityGoalSchema),
  /** Responsible and participants, in one cell; `responsible` holds the underlined ones and is empty where the print underlines nobody. */
  entities: EntitiesSchema.extend({ responsible: z.array(EntityIdSchema) }).optional(),
  funds: QuotedSchema.optional(),
});

/** A row of table 2.3, by semester of 2025. File table-23.json. */
export const Table23RowSchema = z.strictObject({
  code: CodeSchema,
  text: QuotedSchema,
  first: QuotedSchema.optional(),
  second: QuotedSchema.optional(),
});

/** A note of the document. File notes.json. */
export const NoteSchema = z.strictObject({ number: z.int().positive(), text: QuotedSchema });

/** Somebody who leads or takes part. File entities.json. */
export const EntitySchema = z.strictObject({
  id: EntityIdSchema,
  /** As the plan names it: `DGPRCS`. */
  name: z.string().min(1),
  /** Spellings in the plan, other than the name. */
  aliases: z.array(z.string().min(1)),
  /** What the letters stand for: where a source of the site says so; else what we know of a public body, and how sure it is. */
  expansion: ExpansionSchema,
  kind: z.enum(['mvcs', 'estado', 'empresa-prestadora', 'gremio', 'academia', 'cooperacion', 'otros']),
});

/** Part of the document under a number of its own. */
const SectionSchema = z.strictObject({
  /** `1`, `2.1`. */
  number: z.string().regex(/^\d(\.\d)?$/),
  title: QuotedSchema,
  /** What its opening paragraphs say, in our words; empty where a table follows at once. */
  intro: z.array(SummarySchema),
});

/** The years under «CORTO PLAZO», «MEDIANO PLAZO» or «LARGO PLAZO»: Table 1 and the schedule part them differently. */
const HorizonYearsSchema = z.strictObject({
  place: z.enum(['tabla-1', 'cronograma']),
  name: QuotedSchema,
  /** By the position of the columns in Table 1, by the words over the schedule. */
  years: z.array(z.int().min(2025).max(2030)).min(1),
});

/** What the source lost, or says differently in two places; our words. */
const RemarkSchema = z.strictObject({
  text: z.string().trim().min(1),
  places: z.array(SourceLinesSchema).min(1),
  /** What it changes for a reader. */
  severity: SeveritySchema,
  /** Ids of the differences that say the same, found by comparison: they are told here, once. */
  covers: z.array(z.string().min(1)).min(1).optional(),
});

/** The plan as a document: content/plans/plan-hdr-as-2025/plan.json. */
export const PlanFileSchema = z.strictObject({
  id: z.literal('plan-hdr-as-2025'),
  title: QuotedSchema,
  /** `Mayo 2025`. */
  date: QuotedSchema,
  sections: z.array(SectionSchema).min(1),
  /** Heading of Table 1. */
  goalsTitle: QuotedSchema,
  horizons: z.array(HorizonYearsSchema).length(6),
  /** What the reader of a goal's chart must know, in our words, by the id of the goal's part. */
  goalNotes: z.record(KebabSchema, z.string().trim().min(1)),
  remarks: z.array(RemarkSchema),
  /** The file that the lines count in. */
  source: z.strictObject({ file: z.string(), sha256: Sha256Schema, description: z.string() }),
  /** Day on which the data were last compared with the source. */
  verifiedOn: z.iso.date(),
});

export type PeriodId = z.output<typeof PeriodIdSchema>;
export type Action = z.output<typeof ActionSchema>;
export type Scope = z.output<typeof ScopeSchema>;
export type Line = z.output<typeof LineSchema>;
export type Objective = z.output<typeof ObjectiveSchema>;
export type Goal = z.output<typeof GoalSchema>;
export type GoalRow = z.output<typeof GoalRowSchema>;
export type ScheduleRow = z.output<typeof ScheduleRowSchema>;
export type Table22Row = z.output<typeof Table22RowSchema>;
export type Table23Row = z.output<typeof Table23RowSchema>;
export type Note = z.output<typeof NoteSchema>;
export type Entity = z.output<typeof EntitySchema>;
export type PlanFile = z.output<typeof PlanFileSchema>;
