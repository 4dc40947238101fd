import type { Uit } from '#parameters';
import type { CostSheet } from './cost-sheet.schema.ts';

/** Year of the newest of some sheets. */
export function findSheetYear(sheets: readonly Pick<CostSheet, 'date'>[]): number {
  return Math.max(...sheets.map(({ date }) => Number(date.day.slice(0, 4))));
}

/** Values of the UIT of the years after some sheets: what is charged with them, newest first. */
export function listYearsSince(sheets: readonly Pick<CostSheet, 'date'>[], uits: readonly Uit[]): Uit[] {
  return uits.filter(({ year }) => year > findSheetYear(sheets));
}
