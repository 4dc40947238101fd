import type { CellShape, FieldShape, FieldValue, FormatShape, FormatValues, RowValues } from './format-values.ts';

/** Longest answer that is taken. The page sets no limit, so this is more than anybody types: what was saved here is read here. */
const longest = 100_000;

/** Most rows that are taken. */
const mostRows = 2000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;

function fitsCell(value: unknown, { kind, options = [] }: CellShape): boolean {
  if (kind === 'text') return isText(value);
  if (kind === 'choice') return isText(value) && options.includes(value);
  return Array.isArray(value) && value.every((one) => isText(one) && options.includes(one));
}

/** Own keys alone are read, and none of them is ever set on an object that others share. */
function fitRow(row: unknown, columns: ReadonlyMap<string, CellShape>): RowValues | undefined {
  if (!isRecord(row)) return undefined;
  const cells = Object.entries(row);
  const fits = cells.every(([name, cell]) => {
    const shape = columns.get(name);
    return shape !== undefined && fitsCell(cell, shape);
  });
  return fits ? (Object.fromEntries(cells) as RowValues) : undefined;
}

function fitField(value: unknown, shape: FieldShape): FieldValue | undefined {
  if (shape.kind !== 'table') return fitsCell(value, shape) ? (value as FieldValue) : undefined;
  if (!Array.isArray(value) || value.length > (shape.rows ?? mostRows)) return undefined;
  const rows = value.map((row) => fitRow(row, shape.columns));
  return rows.every((row) => row !== undefined) ? rows : undefined;
}

/** What of a foreign value fits the form, and the names of what does not. */
export function fitValues(values: unknown, shape: FormatShape): { values: FormatValues; left: string[] } | undefined {
  if (!isRecord(values)) return undefined;
  const fitting = new Map<string, FieldValue>();
  const left: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const field = shape.get(name);
    const fitted = field && fitField(value, field);
    if (fitted === undefined) left.push(name);
    else fitting.set(name, fitted);
  }
  return { values: fitting, left };
}
