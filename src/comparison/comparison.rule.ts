import { listRecords, type ContentRule } from '#catalogue';
import { listFineTables } from '#fines';
import { checkMunicipality } from '#municipalities';
import { listProcedures } from '#procedures';
import { checkComparison } from './check-comparison.ts';
import { comparisons } from './comparison.content.ts';

/** Comparisons name every municipality in every row, quote their numbers, and point at infractions and procedures that exist. */
export const rule: ContentRule = () => {
  const infractions = new Set(listFineTables().flatMap((table) => table.infractions.map(({ id }) => id)));
  const procedures = new Set(listProcedures().map(({ id }) => id));
  return listRecords(comparisons).flatMap(({ value, locate }) => [
    ...checkComparison(value, { infractions, procedures }, locate),
    ...value.towns.flatMap(({ id }, index) =>
      checkMunicipality({ value: { municipality: id }, locate: () => locate(['towns', index, 'id']) }),
    ),
  ]);
};
