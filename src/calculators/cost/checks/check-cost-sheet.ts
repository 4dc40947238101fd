import Big from 'big.js';
import type { ProvisionSource } from '#norms';
import {
  addRanges,
  divideRanges,
  multiplyRanges,
  readPrinted,
  readRange,
  type Range,
} from '../../shared/printed-number.ts';
import { buildCostFigures, computeCost, computeFromTotals, computeLine } from '../compute-cost.ts';
import { partDefinitions, type PartKind } from '../cost-parts.ts';
import type { CostSheet } from '../cost-sheet.schema.ts';
import { comparePrinted, type Comparison } from './compare-printed.ts';

/** A printed result beside its own operation. */
export interface CostCheck extends Comparison {
  /** Part of the sheet: `Mano de obra`. */
  part: string;
  /** What is worked out: `Revisa, da VoBo y lo eleva al Gerente General`, `Total`. */
  what: string;
  /** The operation with the printed figures: `5 × 0.24`. */
  operation: string;
  printed: string;
  source: ProvisionSource;
}

type Line = CostSheet['parts'][number]['lines'][number];

const zero: Range = { low: new Big(0), value: new Big(0), high: new Big(0) };
const exactly = (value: number | string): Range => readRange(String(value), true);
const addAll = (printed: readonly string[]): Range =>
  printed.map((text) => readRange(text)).reduce((a, b) => addRanges(a, b), zero);

/** A result beside the sum of its addends. */
function checkSum(
  head: Pick<CostCheck, 'part' | 'what' | 'source'>,
  addends: readonly string[],
  printed: string,
  unrounded?: Big,
): CostCheck {
  return { ...head, printed, operation: addends.join(' + '), ...comparePrinted(printed, addAll(addends), unrounded) };
}

function checkLine(kind: PartKind, { source, factors, printed }: Line): CostCheck {
  const { title, factors: kinds, yearly } = partDefinitions[kind];
  const operands = kinds.map(({ id, exact = false, unit }) => {
    const percent = unit === 'percent';
    const text = factors[id] ?? '0';
    const range = multiplyRanges(readRange(text, exact), exactly(percent ? '0.01' : '1'));
    return { text: percent ? `${text}\u00a0%` : text, range };
  });
  const product = operands.reduce((so, { range }) => multiplyRanges(so, range), exactly(1));
  const { printed: what, norm, eId } = source;
  return {
    part: title,
    what,
    operation: operands.map(({ text }) => text).join(' × ') + (yearly ? ' ÷ 12' : ''),
    printed,
    source: { norm, eId },
    ...comparePrinted(printed, yearly ? divideRanges(product, exactly(12)) : product),
  };
}

function checkPart({ kind, lines, total }: CostSheet['parts'][number]): CostCheck[] {
  const products = lines.map(({ factors }) => computeLine(kind, (id) => readPrinted(factors[id] ?? '0')));
  const unrounded = products.reduce((a, b) => a.plus(b), new Big(0));
  const { norm, eId, printed } = total;
  const head = { part: partDefinitions[kind].title, what: 'Total', source: { norm, eId } };
  const addends = lines.map((line) => line.printed);
  return [
    ...lines.map((line) => checkLine(kind, line)),
    ...(lines.length > 1 ? [checkSum(head, addends, printed, unrounded)] : []),
  ];
}

const card = 'Ficha de costos';

/** Columns (4), (6) and (7). */
function checkVariable(sheet: CostSheet): CostCheck[] {
  const { demand, monthly, variable } = sheet.summary;
  const totals = computeFromTotals(buildCostFigures(sheet));
  const months = demand.months.map(readPrinted).reduce((a, b) => a.plus(b), new Big(0));
  const sums = [monthly.materials, monthly.services, monthly.depreciation];
  return [
    checkSum({ part: card, what: 'Gastos de un mes', source: monthly.source }, sums, monthly.total),
    {
      part: card,
      what: 'Pedidos por mes, en promedio',
      source: demand.source,
      printed: monthly.meanPerMonth,
      operation: `${months.toFixed()} ÷ 12`,
      ...comparePrinted(monthly.meanPerMonth, divideRanges(exactly(months.toFixed()), exactly(12))),
    },
    {
      part: card,
      what: 'Gastos variables por trámite',
      source: monthly.source,
      printed: monthly.perService,
      operation: `${monthly.total} ÷ ${monthly.meanPerMonth}`,
      ...comparePrinted(
        monthly.perService,
        divideRanges(readRange(monthly.total), readRange(monthly.meanPerMonth)),
        totals.perService,
      ),
    },
    checkSum(
      { part: card, what: 'Costo variable', source: variable.source },
      [variable.labour, variable.materials, variable.perService],
      variable.total,
      totals.total.minus(totals.margin),
    ),
  ];
}

/** Columns (10), (12) and (13). */
function checkMargin(sheet: CostSheet): CostCheck[] {
  const { margin, total } = sheet.summary;
  const totals = computeFromTotals(buildCostFigures(sheet));
  return [
    {
      part: card,
      what: 'Participación del costo fijo',
      source: margin.source,
      printed: margin.participation,
      operation: `${margin.fixedCost} × ${margin.share}`,
      ...comparePrinted(
        margin.participation,
        multiplyRanges(readRange(margin.fixedCost, true), readRange(margin.share, true)),
      ),
    },
    {
      part: card,
      what: 'Margen de contribución',
      source: margin.source,
      printed: margin.margin,
      operation: `${margin.participation} ÷ ${margin.servicesPerYear}`,
      ...comparePrinted(
        margin.margin,
        divideRanges(readRange(margin.participation), readRange(margin.servicesPerYear, true)),
        totals.margin,
      ),
    },
    checkSum(
      { part: card, what: 'Costo de un trámite', source: total.source },
      [total.variable, total.margin],
      total.total,
      totals.total,
    ),
  ];
}

/** Part D: that it says what the card says, and adds up. */
function checkRecord(sheet: CostSheet, record: CostSheet['records'][number]): CostCheck[] {
  const part = 'Resumen de la parte D';
  const { perService } = computeFromTotals(buildCostFigures(sheet));
  const { norm, eId, printed } = record.others;
  const sumRow = record.total;
  return [
    {
      part,
      what: 'Depreciación, otros gastos y consumos',
      source: { norm, eId },
      printed,
      operation: `${sheet.summary.monthly.perService} en la ficha`,
      ...comparePrinted(printed, readRange(sheet.summary.monthly.perService, true), perService),
    },
    checkSum(
      { part, what: 'Costo total', source: { norm: sumRow.norm, eId: sumRow.eId } },
      [record.labour, record.materials, record.others, record.margin].map((figure) => figure.printed),
      sumRow.printed,
    ),
  ];
}

/** Every operation of a sheet beside its printed result, in the order of the sheet. */
export function checkCostSheet(sheet: CostSheet): CostCheck[] {
  return [
    ...sheet.parts.flatMap(checkPart),
    ...checkVariable(sheet),
    ...checkMargin(sheet),
    ...sheet.records.flatMap((record) => checkRecord(sheet, record)),
  ];
}

/** Three readings of the cost of one procedure, in soles; not rounded. */
export function readCosts(sheet: CostSheet): { printed: Big; fromTotals: Big; fromFactors: Big } {
  const figures = buildCostFigures(sheet);
  return {
    printed: readPrinted(figures.printed),
    fromTotals: computeFromTotals(figures).total,
    fromFactors: computeCost(figures).total,
  };
}
