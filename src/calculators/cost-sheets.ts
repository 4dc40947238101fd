import data from '../../content/cost-sheets/om-011-2012-mpt.json' with { type: 'json' };
import { CostSheetFileSchema, type CostSheet } from './cost-sheet.schema.ts';

/** The cost sheets of Trujillo, in the order of the annexes. Source: content/cost-sheets/om-011-2012-mpt.json. */
export const costSheets: readonly CostSheet[] = CostSheetFileSchema.parse(data).sheets;
