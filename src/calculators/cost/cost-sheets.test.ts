import { describe, expect, it } from 'vitest';
import { findNormText, formatInlines, walkProvisions } from '#norms';
import { listCostSheets } from './cost.content.ts';
import { CostSheetSchema, type CostSheet } from './cost-sheet.schema.ts';
import { partDefinitions, type FactorId } from './cost-parts.ts';

const costSheets = listCostSheets();

const { tree } = findNormText('om-011-2012-mpt');
const rows = new Map(
  [...walkProvisions(tree.children)].flatMap(({ children }) =>
    children.flatMap((child) =>
      child.kind === 'table'
        ? [...child.head, ...child.body].map(
            ({ eId, cells }) => [eId, cells.map(({ lines }) => lines.map(formatInlines).join(' '))] as const,
          )
        : [],
    ),
  ),
);

/** Columns of the printed tables, in order; what the sheet does not keep is left out. */
const columns: Record<CostSheet['parts'][number]['kind'], (line: Line) => (string | undefined)[]> = {
  labour: ({ id, source, note, factors, printed }) => [id, source.printed, note, ...list(factors), printed],
  materials: ({ id, source, note, factors, printed }) => [id, source.printed, note, ...list(factors), printed],
  monthlyMaterials: ({ source, note, factors, printed }) => [source.printed, note, ...list(factors), printed],
  services: ({ source, factors: { yearlyQuantity, unitCost, dedication }, between, printed }) => {
    return [source.printed, yearlyQuantity, unitCost, between?.yearlyCost, 'E', dedication, between?.share, printed];
  },
  depreciation: ({ source, factors: { quantity, value, dedication, rate }, between, printed }) => {
    const { cost, share, yearly } = between ?? {};
    return [source.printed, quantity, value, cost, 'E', dedication, share, rate, yearly, printed];
  },
};

type Line = CostSheet['parts'][number]['lines'][number];
const list = (factors: Partial<Record<FactorId, string>>): string[] => Object.values(factors);

describe.each(costSheets.map((sheet) => [sheet.id, sheet] as const))('the sheet %s', (_id, sheet) => {
  it.each(sheet.parts.map((part) => [part.kind, part] as const))('holds each cell of %s as printed', (kind, part) => {
    for (const line of part.lines) expect(columns[kind](line)).toEqual(rows.get(line.source.eId));
    expect(rows.get(part.total.eId)?.at(-1)).toBe(part.total.printed);
  });

  it.each(sheet.parts.map((part) => [part.kind, part] as const))('holds every row of %s', (_kind, { lines, total }) => {
    const table = total.eId.replace(/__tr_\d+$/, '');
    const printed = [...rows].filter(
      ([eId, cells]) => eId.startsWith(`${table}__tr_`) && /\d/.test(cells.at(-1) ?? ''),
    );
    expect(printed.map(([eId]) => eId)).toEqual([...lines.map(({ source }) => source.eId), total.eId]);
  });

  it('holds the card as printed', () => {
    const { demand, ...others } = sheet.summary;
    expect([demand.year, ...demand.months]).toEqual(rows.get(demand.source.eId));
    for (const { source, ...figures } of Object.values(others)) {
      expect(Object.values(figures)).toEqual(rows.get(source.eId));
    }
  });

  it('holds parts A and D as printed', () => {
    const figures = [...sheet.statedDemand, ...sheet.records.flatMap((record) => Object.values(record))];
    for (const { eId, printed } of figures) expect(rows.get(eId)?.at(-1)).toBe(printed);
  });
});

describe('CostSheetSchema', () => {
  const [sheet] = costSheets;
  if (!sheet) throw new Error('There are no cost sheets.');
  const change = (edit: (copy: CostSheet) => void): CostSheet => {
    const copy = structuredClone(sheet);
    edit(copy);
    return copy;
  };
  it.each([
    ['a number with words', change((copy) => (copy.summary.total.total = '10 soles'))],
    ['eleven months', change((copy) => copy.summary.demand.months.pop())],
    ['parts in another order', change((copy) => copy.parts.reverse())],
    ['a line without a factor', change((copy) => delete copy.parts[0]?.lines[0]?.factors.minutes)],
  ])('refuses %s', (_reason, value) => {
    expect(CostSheetSchema.safeParse(sheet).success).toBe(true);
    expect(CostSheetSchema.safeParse(value).success).toBe(false);
  });
});

it('names each field once', () => {
  const queries = Object.values(partDefinitions).map(({ query }) => query);
  expect(new Set(queries).size).toBe(queries.length);
});
