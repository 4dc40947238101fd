import Big from 'big.js';
import { readPrinted } from '../shared/printed-number.ts';
import type { CostSheet } from './cost-sheet.schema.ts';
import { partDefinitions, type FactorId, type PartKind } from './cost-parts.ts';

/** What the browser needs of a cost sheet: its numbers, and words to name a line. */
export interface CostFigures {
  id: string;
  /** Id of the norm that prints it. */
  norm: string;
  procedure: string;
  name: string;
  /** Fee in per cent of the UIT. */
  feePercent: string;
  parts: readonly {
    kind: PartKind;
    lines: readonly { id: string; text: string; factors: Readonly<Partial<Record<FactorId, string>>> }[];
    /** As printed. */
    total: string;
  }[];
  months: readonly string[];
  fixedCost: string;
  share: string;
  /** Procedures of a year, as other places of the annexes state them. */
  statedDemand: readonly string[];
  /** Printed cost of one procedure. */
  printed: string;
}

/** How often the procedure is asked for, and its share of what the municipality spends anyway. */
export interface CostBase {
  servicesPerYear: Big;
  fixedCost: Big;
  /** Not in per cent: 0.0045. */
  share: Big;
}

/** The cost of one procedure, by its parts; nothing is rounded. Soles. */
export interface Cost {
  labour: Big;
  materials: Big;
  /** Of a whole month: columns (1) to (4) of the sheet. */
  monthly: Big;
  /** Part of the month's cost: column (6). */
  perService: Big;
  /** Part of the fixed cost: column (12). */
  margin: Big;
  total: Big;
}

const monthsPerYear = 12;
const sum = (amounts: readonly Big[]): Big => amounts.reduce((total, amount) => total.plus(amount), new Big(0));

/** The numbers of a sheet, without their places. */
export function buildCostFigures({ id, procedure, name, fee, parts, summary, statedDemand }: CostSheet): CostFigures {
  return {
    id,
    norm: fee.source.norm,
    procedure,
    name,
    feePercent: fee.percent,
    parts: parts.map(({ kind, lines, total }) => ({
      kind,
      lines: lines.map((line) => ({ id: line.id, text: line.source.printed, factors: line.factors })),
      total: total.printed,
    })),
    months: summary.demand.months,
    fixedCost: summary.margin.fixedCost,
    share: summary.margin.share,
    statedDemand: [...new Set(statedDemand.map(({ printed }) => printed))],
    printed: summary.total.total,
  };
}

/** Base of a sheet as printed; the procedures of a year are those of its months. */
export function readCostBase({ months, fixedCost, share }: CostFigures): CostBase {
  return {
    servicesPerYear: sum(months.map(readPrinted)),
    fixedCost: readPrinted(fixedCost),
    share: readPrinted(share),
  };
}

/** A line from its factors; of a month, where the part is. `read` gives the number of a factor. */
export function computeLine(kind: PartKind, read: (factor: FactorId) => Big): Big {
  const { factors, yearly } = partDefinitions[kind];
  const product = factors.reduce(
    (so, { id, unit }) => so.times(read(id)).times(unit === 'percent' ? '0.01' : '1'),
    new Big(1),
  );
  return yearly ? product.div(monthsPerYear) : product;
}

/** Cost of one procedure from the totals of its parts. */
function combineParts(parts: Readonly<Record<PartKind, Big>>, base: CostBase): Cost {
  const { labour, materials, monthlyMaterials, services, depreciation } = parts;
  const monthly = sum([monthlyMaterials, services, depreciation]);
  const perService = monthly.times(monthsPerYear).div(base.servicesPerYear);
  const margin = base.fixedCost.times(base.share).div(base.servicesPerYear);
  return { labour, materials, monthly, perService, margin, total: sum([labour, materials, perService, margin]) };
}

/** A number for each kind of part. */
function mapParts({ parts }: CostFigures, compute: (part: CostFigures['parts'][number]) => Big): Record<PartKind, Big> {
  return Object.fromEntries(parts.map((part) => [part.kind, compute(part)])) as Record<PartKind, Big>;
}

/** Reads a factor of a line: as printed, or as the reader changed it. */
export type ReadFactor = (kind: PartKind, line: string, factor: FactorId, printed: string) => Big;

const readAsPrinted: ReadFactor = (_kind, _line, _factor, printed) => readPrinted(printed);

/** Cost of one procedure from the factors of every line. */
export function computeCost(figures: CostFigures, base = readCostBase(figures), read = readAsPrinted): Cost {
  const parts = mapParts(figures, ({ kind, lines }) =>
    sum(lines.map(({ id, factors }) => computeLine(kind, (factor) => read(kind, id, factor, factors[factor] ?? '0')))),
  );
  return combineParts(parts, base);
}

/** Cost of one procedure from the printed total of each part. */
export function computeFromTotals(figures: CostFigures): Cost {
  return combineParts(
    mapParts(figures, ({ total }) => readPrinted(total)),
    readCostBase(figures),
  );
}
