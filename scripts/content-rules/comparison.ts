// By path: the face of the room reads its file, and would stop at the first mistake without telling its line.
import { checkComparison } from '../../src/comparison/check-comparison.ts';
import { ComparisonSchema } from '../../src/comparison/comparison.schema.ts';
import { FineTableSchema } from '../../src/fines/fine.schema.ts';
import type { ContentRule } from '../content/content-rule.ts';

/** Comparisons name every municipality in every row, quote their numbers, and point at infractions that exist. */
export const checkComparisons: ContentRule = ({ registries }) => {
  const infractions = new Set(
    [...registries]
      .filter(([name]) => name.startsWith('fines/'))
      .flatMap(([, { data }]) => FineTableSchema.safeParse(data.value).data?.infractions ?? [])
      .map(({ id }) => id),
  );
  return [...registries]
    .filter(([name]) => name.startsWith('comparison/'))
    .flatMap(([, { data }]) => {
      const parsed = ComparisonSchema.safeParse(data.value);
      // What does not fit its schema is told by the rule on schemas.
      return parsed.success ? checkComparison(parsed.data, { infractions }, data.locate) : [];
    });
};
