import { defineContent, listRecords } from '#catalogue';
import { WorkedExampleSchema, type WorkedExample } from './example.schema.ts';

/** Worked examples, one file a calculator. */
export const examples = defineContent({
  name: 'examples',
  pattern: 'content/examples/*.json',
  schema: WorkedExampleSchema,
  holds: 'many',
  id: ({ id }, calculator) => `${calculator}/${id}`,
});

/** The worked examples of a calculator, in the order in which they are shown; throws where there are none. */
export function listExamples(calculator: string): readonly WorkedExample[] {
  const found = listRecords(examples).filter(({ name }) => name === calculator);
  if (found.length === 0) throw new Error(`There are no examples in ${examples.pattern.replace('*', calculator)}.`);
  return found.map(({ value }) => value);
}
