import type { ComparisonRow, ResolvedComparison, TakenRow, WrittenComparison } from './comparison.schema.ts';

/** True for a row that is taken from the main comparison. */
export function isTaken(row: ComparisonRow | TakenRow): row is TakenRow {
  return 'like' in row;
}

/** Rows that stand in full, by their ids. */
export function indexRows({ groups }: Pick<WrittenComparison, 'groups'>): ReadonlyMap<string, ComparisonRow> {
  const rows = groups.flatMap((group) => group.rows).filter((row): row is ComparisonRow => !isTaken(row));
  return new Map(rows.map((row) => [row.id, row]));
}

function takeRow(
  { like, cells }: TakenRow,
  main: ReadonlyMap<string, ComparisonRow>,
  towns: ReadonlySet<string>,
): ComparisonRow {
  const row = main.get(like);
  const taken = Object.entries(row?.cells ?? {}).filter(([town]) => towns.has(town));
  // One that does not exist is told by the check, and keeps what it says itself.
  return { id: like, label: row?.label ?? like, cells: { ...Object.fromEntries(taken), ...cells } };
}

/** A comparison with the rows it takes from the main one in full, in their places. */
export function takeRows(comparison: WrittenComparison, main: ReadonlyMap<string, ComparisonRow>): ResolvedComparison {
  const towns = new Set(comparison.towns.map(({ id }) => id));
  return {
    ...comparison,
    groups: comparison.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => (isTaken(row) ? takeRow(row, main, towns) : row)),
    })),
  };
}
