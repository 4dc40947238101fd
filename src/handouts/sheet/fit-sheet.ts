import { measureGroups, measureRest, room } from './measure-sheet.ts';
import type { Sheet, SheetGroup } from './sheet.ts';
import { sheetSizes, type SheetSize } from './sheet-size.ts';

/** A sheet as it is set. */
export interface FittedSheet {
  size: SheetSize;
  groups: readonly SheetGroup[];
  /** Lines that found no room: told on the sheet, and all of them are on its page. */
  left: number;
}

/** Leaves out the last line. */
function dropLast(groups: readonly SheetGroup[]): SheetGroup[] {
  const last = groups.at(-1);
  if (!last) return [];
  const items = last.items.slice(0, -1);
  return items.length === 0 ? groups.slice(0, -1) : [...groups.slice(0, -1), { ...last, items }];
}

const countItems = (groups: readonly SheetGroup[]): number => groups.reduce((sum, { items }) => sum + items.length, 0);

/** Sizes for a sheet: long lines and sums have the whole width. */
const listSizes = ({ isWide }: Sheet): SheetSize[] =>
  isWide
    ? sheetSizes.filter(({ layout }) => layout !== 'rows').map((size) => ({ ...size, layout: 'one' }))
    : [...sheetSizes];

const measure = (sheet: Sheet, groups: readonly SheetGroup[], size: SheetSize): number =>
  measureGroups(groups, size) + measureRest(sheet, size);

/**
 * Chooses the largest letters in which a sheet fits one side with some room to spare. Where even the smallest fill it, lines that
 * have no room are left out from the end and counted, so that nothing is cut off in the middle and nobody takes the sheet for all
 * there is.
 */
export function fitSheet(sheet: Sheet): FittedSheet {
  const sizes = listSizes(sheet);
  const found = sizes.find((size) => measure(sheet, sheet.groups, size) <= room.easy);
  if (found) return { size: found, groups: sheet.groups, left: 0 };
  const size = sizes.at(-1) ?? sheetSizes[0];
  let groups: readonly SheetGroup[] = sheet.groups;
  while (groups.length > 0 && measure(sheet, groups, size) > room.height) groups = dropLast(groups);
  return { size, groups, left: countItems(sheet.groups) - countItems(groups) };
}
