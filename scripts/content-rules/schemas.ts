import { z } from 'zod';
import { checkWithHints } from '#errors';
import { NormRecordSchema } from '#norms';
import { ErratumSchema } from '#citations';
// Schemas by path: the faces of these rooms read their files, and would stop at the first mistake without telling its line.
import { CostSheetFileSchema } from '../../src/calculators/cost-sheet.schema.ts';
import { WorkedExamplesSchema } from '../../src/calculators/example.schema.ts';
import { GeneratorDutiesSchema } from '../../src/calculators/generator-duties.schema.ts';
import { IncentivesSchema } from '../../src/calculators/incentives.schema.ts';
import { ComparisonSchema } from '../../src/comparison/comparison.schema.ts';
import { FinderQuestionsSchema, FinderResultSchema } from '../../src/procedures/finder.schema.ts';
import { FineTableSchema } from '../../src/fines/fine.schema.ts';
import { DeadlineRuleSchema } from '../../src/parameters/deadline-rule.schema.ts';
import { DecreeSchema } from '../../src/parameters/decree.schema.ts';
import { HolidaySchema } from '../../src/parameters/holiday.schema.ts';
import { UitFileSchema } from '../../src/parameters/uit.schema.ts';
import { UsualDeadlineSchema } from '../../src/parameters/usual-deadline.schema.ts';
import { ToolSchema } from '../../src/tools/tool.schema.ts';
import { ZoningSchema } from '../../src/zones/zone.schema.ts';
import type { ContentRule } from '../content/content-rule.ts';
import { listRegistry } from '../content/list-records.ts';

/** Lists whose records are checked one by one. */
const LISTS = {
  'registries/norms': NormRecordSchema,
  'registries/errata': ErratumSchema,
  'registries/tools': ToolSchema,
};

/** Files by the beginning of their name, each with the schema of the whole. */
const FILES: readonly [name: string, schema: z.ZodType][] = [
  ['comparison/', ComparisonSchema],
  ['cost-sheets/', CostSheetFileSchema],
  ['examples/', WorkedExamplesSchema],
  ['finder/questions', FinderQuestionsSchema],
  ['finder/results-', z.array(FinderResultSchema)],
  ['fines/', FineTableSchema],
  ['parameters/deadline-rules', z.array(DeadlineRuleSchema)],
  ['parameters/generator-duties', GeneratorDutiesSchema],
  ['parameters/holidays', z.array(HolidaySchema)],
  ['parameters/incentives', IncentivesSchema],
  ['parameters/non-working-days', z.array(DecreeSchema)],
  ['parameters/uit', UitFileSchema],
  ['parameters/usual-deadlines', z.array(UsualDeadlineSchema)],
  ['zones/', ZoningSchema],
];

/** Front matter and registries fit their schemas, and every file can be read. */
export const checkSchemas: ContentRule = (content) => [
  ...content.norms.flatMap(({ read }) => read.issues),
  ...[...content.registries.values()].flatMap(({ data }) => data.issues),
  ...Object.entries(LISTS).flatMap(([name, schema]) =>
    listRegistry(content, name).flatMap(({ value, locate }) =>
      checkWithHints(schema, value, (path) => locate(...path)),
    ),
  ),
  ...[...content.registries].flatMap(([name, { data }]) =>
    FILES.filter(([start]) => name.startsWith(start)).flatMap(([, schema]) =>
      checkWithHints(schema, data.value, data.locate),
    ),
  ),
];
