import { listFineTables } from '#fines';
import { sortByMunicipality } from '#municipalities';
import { listProcedures } from '#procedures';
import type { LinkSource } from '#ui';
import { listDrawnZonings, listZonings, type Zoning } from '#zones';
import { listChosenSheets } from '../record/handouts.content.ts';
import { buildChosenSheet, nameChosenSheet } from './build-chosen-sheet.ts';
import { buildFineSheet, nameFineSheet } from './build-fine-sheet.ts';
import { buildSheet, nameSheet } from './build-sheet.ts';
import { buildZoneSheet, nameZoneSheet } from './build-zone-sheet.ts';
import type { Sheet, SheetName } from './sheet.ts';

/** The page of the zones of a norm: the first that draws zones has the address without a name, and speaks of those that draw none. */
function formatZonePath(zoning: Zoning): string {
  const [, ...further] = listDrawnZonings();
  return further.some(({ id }) => id === zoning.id) ? `/mi-zona/${zoning.municipality}/` : '/mi-zona/';
}

const sort = <Named extends SheetName>(sheets: readonly Named[]): Named[] =>
  sortByMunicipality(sheets, ({ municipality }) => municipality);

/** What all sheets are called, by municipality: procedures first, then what was chosen, zones and fines. */
export function listSheetNames(): SheetName[] {
  return sort([
    ...listProcedures().map(nameSheet),
    ...listChosenSheets().map(nameChosenSheet),
    ...listZonings().map(nameZoneSheet),
    ...listFineTables().map(nameFineSheet),
  ]);
}

/** All sheets, in the same order. */
export function listSheets(link: LinkSource): Sheet[] {
  return sort([
    ...listProcedures().map((procedure) => buildSheet(procedure)),
    ...listChosenSheets().map((row) => buildChosenSheet(row, link)),
    ...listZonings().map((zoning) => buildZoneSheet(zoning, formatZonePath(zoning))),
    ...listFineTables().map((table) => buildFineSheet(table)),
  ]);
}
