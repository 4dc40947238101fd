import { listRecords, type ContentRule } from '#catalogue';
import { listFineTables } from '#fines';
import { checkMunicipality } from '#municipalities';
import { listProcedures } from '#procedures';
import { listZonings } from '#zones';
import { nameFineSheet } from '../sheet/build-fine-sheet.ts';
import { nameZoneSheet } from '../sheet/build-zone-sheet.ts';
import { checkHandouts } from './check-handouts.ts';
import { handouts } from './handouts.content.ts';

/** Chosen sheets take what is there, are of a municipality, and have addresses of their own. */
export const rule: ContentRule = () => {
  const rows = listRecords(handouts);
  if (rows.length === 0) return [];
  const procedures = listProcedures();
  const sheets = new Set([
    ...procedures.map(({ id }) => id),
    ...listZonings().map((zoning) => nameZoneSheet(zoning).id),
    ...listFineTables().map((table) => nameFineSheet(table).id),
  ]);
  return [...checkHandouts(rows, { procedures, sheets }), ...rows.flatMap(checkMunicipality)];
};
