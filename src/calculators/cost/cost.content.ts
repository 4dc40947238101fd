import { defineContent, listRecords } from '#catalogue';
import { CostSheetFileSchema, type CostSheet } from './cost-sheet.schema.ts';

/** Sheets with which a municipality worked out what a procedure costs it. */
export const costSheetFiles = defineContent({
  name: 'costSheets',
  pattern: 'content/cost-sheets/*.json',
  schema: CostSheetFileSchema,
  holds: 'one',
});

/** All cost sheets, norm by norm, in the order of the annexes. */
export function listCostSheets(): readonly CostSheet[] {
  return listRecords(costSheetFiles).flatMap(({ value }) => value.sheets);
}
