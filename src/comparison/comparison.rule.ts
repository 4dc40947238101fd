import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import { findNearest, type Issue } from '#errors';
import { listFineTables } from '#fines';
import { checkMunicipality } from '#municipalities';
import { listProcedures } from '#procedures';
import { checkComparison } from './check-comparison.ts';
import { comparisons, findMainRows } from './comparison.content.ts';
import type { WrittenComparison } from './comparison.schema.ts';
import { isTaken, takeRows } from './take-rows.ts';

/** A row can be taken from the main comparison only where that has it. */
function checkTaken({ value, locate }: ContentRecord<WrittenComparison>): Issue[] {
  const known = [...findMainRows().keys()];
  return value.groups.flatMap(({ rows }, group) =>
    rows.flatMap((row, index): Issue[] => {
      if (!isTaken(row) || known.includes(row.like)) return [];
      const place = locate(['groups', group, 'rows', index, 'like']);
      const near = findNearest(row.like, known).map((id) => `¿Quiso decir «${id}»?`);
      const message = `La comparación principal no tiene ninguna fila «${row.like}».`;
      return [{ rule: 'unknown-row', place, message, fix: near[0] ?? 'Escriba una fila propia, con «id» y «label».' }];
    }),
  );
}

/** One comparison stands at the address without a name. */
function checkMain(): Issue[] {
  const [, ...more] = listRecords(comparisons).filter(({ value }) => value.main);
  return more.map(({ locate }) => {
    const message = 'Ya hay otra comparación principal: solo una está en /comparar/.';
    return { rule: 'second-main', place: locate(['main']), message, fix: 'Quite «main» de una de las dos.' };
  });
}

/** Comparisons name every municipality in every row, quote their numbers, and point at infractions and procedures that exist. */
export const rule: ContentRule = () => {
  const infractions = new Set(listFineTables().flatMap((table) => table.infractions.map(({ id }) => id)));
  const procedures = new Set(listProcedures().map(({ id }) => id));
  const each = listRecords(comparisons).flatMap((record) => {
    const { value, locate } = record;
    return [
      ...checkTaken(record),
      ...checkComparison(takeRows(value, findMainRows()), { infractions, procedures }, locate),
      ...value.towns.flatMap(({ id }, index) =>
        checkMunicipality({ value: { municipality: id }, locate: () => locate(['towns', index, 'id']) }),
      ),
    ];
  });
  return [...checkMain(), ...each];
};
