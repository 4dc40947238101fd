import { z } from 'zod';
import entityData from '../../content/plans/plan-hdr-as-2025/entities.json' with { type: 'json' };
import goalData from '../../content/plans/plan-hdr-as-2025/goals.json' with { type: 'json' };
import noteData from '../../content/plans/plan-hdr-as-2025/notes.json' with { type: 'json' };
import objective1 from '../../content/plans/plan-hdr-as-2025/objective-1.json' with { type: 'json' };
import objective2 from '../../content/plans/plan-hdr-as-2025/objective-2.json' with { type: 'json' };
import objective3 from '../../content/plans/plan-hdr-as-2025/objective-3.json' with { type: 'json' };
import objective4 from '../../content/plans/plan-hdr-as-2025/objective-4.json' with { type: 'json' };
import objective5 from '../../content/plans/plan-hdr-as-2025/objective-5.json' with { type: 'json' };
import planData from '../../content/plans/plan-hdr-as-2025/plan.json' with { type: 'json' };
import scheduleData from '../../content/plans/plan-hdr-as-2025/schedule.json' with { type: 'json' };
import table22Data from '../../content/plans/plan-hdr-as-2025/table-22.json' with { type: 'json' };
import table23Data from '../../content/plans/plan-hdr-as-2025/table-23.json' with { type: 'json' };
import {
  EntitySchema,
  GoalSchema,
  NoteSchema,
  ObjectiveSchema,
  PlanFileSchema,
  ScheduleRowSchema,
  Table22RowSchema,
  Table23RowSchema,
} from './roadmap.schema.ts';

/** The plan of the roadmap as it stands in its files, place by place. */
export const roadmapData = {
  plan: PlanFileSchema.parse(planData),
  objectives: z.array(ObjectiveSchema).parse([objective1, objective2, objective3, objective4, objective5]),
  goals: z.array(GoalSchema).parse(goalData),
  schedule: z.array(ScheduleRowSchema).parse(scheduleData),
  table22: z.array(Table22RowSchema).parse(table22Data),
  table23: z.array(Table23RowSchema).parse(table23Data),
  notes: z.array(NoteSchema).parse(noteData),
  entities: z.array(EntitySchema).parse(entityData),
} as const;

/** See {@link roadmapData}. */
export type RoadmapData = typeof roadmapData;
