import { createReader, defineContent, listRecords } from '#catalogue';
import { CostSheetFileSchema, type CostSheet } from './cost-sheet.schema.ts';
import { WorkedExampleSchema, type WorkedExample } from './example.schema.ts';
import { GeneratorDutiesSchema } from './generator-duties.schema.ts';
import { IncentivesSchema } from './incentives.schema.ts';

/** Sheets with which a municipality worked out what a procedure costs it. */
export const costSheetFiles = defineContent({
  name: 'costSheets',
  pattern: 'content/cost-sheets/*.json',
  schema: CostSheetFileSchema,
  holds: 'one',
});

/** Worked examples, one file a calculator. */
export const examples = defineContent({
  name: 'examples',
  pattern: 'content/examples/*.json',
  schema: WorkedExampleSchema,
  holds: 'many',
  id: ({ id }, calculator) => `${calculator}/${id}`,
});

/** What those who produce waste must do, by municipality. */
export const duties = defineContent({
  name: 'generatorDuties',
  pattern: 'content/parameters/generator-duties.json',
  schema: GeneratorDutiesSchema,
  holds: 'one',
});

/** Numbers and conditions of incentives. */
export const incentives = defineContent({
  name: 'incentives',
  pattern: 'content/parameters/incentives.json',
  schema: IncentivesSchema,
  holds: 'one',
});

/** The cost sheets of a norm, in the order of its annexes; none where there are none. */
export function listCostSheets(norm: string): readonly CostSheet[] {
  return listRecords(costSheetFiles).find(({ id }) => id === norm)?.value.sheets ?? [];
}

/** The worked examples of a calculator, in the order in which they are shown; throws where there are none. */
export function listExamples(calculator: string): readonly WorkedExample[] {
  const found = listRecords(examples).filter(({ name }) => name === calculator);
  if (found.length === 0) throw new Error(`There are no examples in ${examples.pattern.replace('*', calculator)}.`);
  return found.map(({ value }) => value);
}

/** What those who produce waste must do, by municipality. */
export const readGeneratorDuties = createReader(duties);

/** The incentives of Trujillo. */
export const readIncentives = createReader(incentives);
