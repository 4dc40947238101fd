import type { FieldValue, FormatShape, FormatValues, RowValues } from '../../file/format-values.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Nothing differs. */
export const areSame = (one: FormatValues, other: FormatValues): boolean =>
  one.size === other.size && [...one].every(([name, value]) => same(value, other.get(name)));

/** Rows that the norm prints: each cell is a field of its own. */
function mergeCells(base: RowValues = {}, mine: RowValues = {}, theirs: RowValues = {}): RowValues {
  const cells = Object.keys({ ...theirs, ...mine }).flatMap((name): [string, string][] => {
    const value = same(mine[name], base[name]) ? theirs[name] : mine[name];
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(cells);
}

const lack = (rows: readonly RowValues[], known: readonly RowValues[]): RowValues[] => {
  const texts = new Set(known.map((row) => JSON.stringify(row)));
  return rows.filter((row) => !texts.has(JSON.stringify(row)));
};

/** Rows of people: a row is taken whole, for half of one and half of another would be nobody. */
function mergeRows(
  base: readonly RowValues[],
  mine: readonly RowValues[],
  theirs: readonly RowValues[],
): readonly RowValues[] {
  const count = base.length;
  if (mine.length < count || theirs.length < count) return [...mine, ...lack(theirs, [...base, ...mine])];
  const shared = mine.slice(0, count).map((row, index) => (same(row, base[index]) ? (theirs[index] ?? row) : row));
  const added = mine.slice(count);
  return [...shared, ...added, ...lack(theirs.slice(count), added)];
}

/**
 * What two pages wrote since both knew `base`: what only one of them changed is as it says; of what both changed, rows come together,
 * and elsewhere `mine` holds.
 */
export function mergeValues(
  shape: FormatShape,
  base: FormatValues,
  mine: FormatValues,
  theirs: FormatValues,
): FormatValues {
  const rowsOf = (values: FormatValues, name: string) => (values.get(name) ?? []) as readonly RowValues[];
  const merge = (name: string): FieldValue | undefined => {
    if (same(mine.get(name), base.get(name))) return theirs.get(name);
    const field = shape.get(name);
    if (field?.kind !== 'table' || same(theirs.get(name), base.get(name))) return mine.get(name);
    const [before, own, other] = [rowsOf(base, name), rowsOf(mine, name), rowsOf(theirs, name)];
    if (field.rows === undefined) return mergeRows(before, own, other);
    return Array.from({ length: field.rows }, (_, index) => mergeCells(before[index], own[index], other[index]));
  };
  return new Map(
    [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((name): [string, FieldValue][] => {
      const value = merge(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
