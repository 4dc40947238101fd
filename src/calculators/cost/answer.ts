import type Big from 'big.js';
import { formatNumber, formatPercent, formatSoles, percentOf, roundToCents } from '#amounts';
import type { Outcome, ResultTable, Sum, Words } from '#forms';
import { readPrinted } from '../shared/printed-number.ts';
import {
  computeCost,
  computeFromTotals,
  readCostBase,
  type Cost,
  type CostBase,
  type CostFigures,
} from './compute-cost.ts';
import { applyCostChanges, readCostChanges, type CostChange } from './cost-fields.ts';

/** What the page gives the tool. */
export interface CostParameters {
  sheets: readonly CostFigures[];
  /** UIT by year, newest first, in soles. */
  uit: readonly { year: number; soles: number }[];
}

/** The fee of a year beside the cost of 2011. */
export interface YearFee {
  year: number;
  uit: Big;
  fee: Big;
  /** Fee less cost, both to the cent; below zero where the fee is less. */
  over: Big;
}

/** `+S/ 5.40`, `−S/ 0.60`. */
export function formatDifference(value: Big): string {
  return value.eq(0) ? formatSoles(value) : `${value.lt(0) ? '−' : '+'}${formatSoles(value.abs())}`;
}

/** The fee of each year beside a cost; no inflation is taken into account. */
export function compareFees(feePercent: string, cost: Big, uit: CostParameters['uit']): YearFee[] {
  return uit.map(({ year, soles }) => {
    const value = readPrinted(String(soles));
    const fee = roundToCents(percentOf(value, readPrinted(feePercent)));
    return { year, uit: value, fee, over: fee.minus(roundToCents(cost)) };
  });
}

const period = 'en nuevos soles de diciembre de 2011';
const fine = (value: Big): string => `S/\u00a0${value.toFixed(4)}`;

function buildAnswer({ name, printed }: CostFigures, cost: Cost, asPrinted: Cost, isChanged: boolean): Words {
  const amount = { strong: formatSoles(cost.total) };
  if (!isChanged) {
    const said = `${name} le costaba a la municipalidad`;
    const end = ` por trámite, ${period}. La ordenanza imprime ${formatSoles(readPrinted(printed))}.`;
    return [`Con los factores impresos, ${said} `, amount, end];
  }
  const difference = roundToCents(cost.total).minus(roundToCents(asPrinted.total));
  const change = difference.eq(0)
    ? 'lo mismo que'
    : `${formatSoles(difference.abs())} ${difference.gt(0) ? 'más' : 'menos'} que`;
  const end = ` por trámite, ${period}: ${change} con los factores impresos (${formatSoles(asPrinted.total)}).`;
  return [`Con tus cambios, ${name} costaría `, amount, end];
}

function buildSum(cost: Cost, base: CostBase): Sum {
  const perMonth = `${fine(cost.monthly)} al mes × 12 ÷ ${formatNumber(base.servicesPerYear)} pedidos al año`;
  const fixed = `${formatNumber(base.fixedCost)} × ${formatNumber(base.share)} ÷ ${formatNumber(base.servicesPerYear)}`;
  return {
    caption: 'Costo de un trámite, sin redondear hasta el final',
    rows: [
      { label: ['Mano de obra'], value: fine(cost.labour) },
      { label: ['Materiales de un solo trámite'], value: fine(cost.materials) },
      { label: ['Gastos variables'], note: [perMonth], value: fine(cost.perService) },
      { label: ['Margen para el costo fijo'], note: [fixed], value: fine(cost.margin) },
      { label: ['Suma'], value: fine(cost.total) },
      { label: ['Costo, redondeado a céntimos'], value: formatSoles(cost.total) },
    ],
  };
}

function buildChangeTable(changes: readonly CostChange[]): ResultTable[] {
  if (changes.length === 0) return [];
  return [
    {
      caption: 'Lo que cambiaste',
      head: ['Línea', 'Impreso', 'Tu valor'],
      rows: changes.map(({ label, printed, value }) => [[label], [printed], [formatNumber(value)]]),
    },
  ];
}

function buildReadingTable(figures: CostFigures, cost: Cost, isChanged: boolean): ResultTable {
  const row = (label: string, value: Big): Words[] => [[label], [fine(value)], [formatSoles(value)]];
  return {
    caption: 'Lecturas del costo',
    head: ['Lectura', 'Sin redondear', 'En céntimos'],
    rows: [
      row('Impreso en la ficha', readPrinted(figures.printed)),
      row('Con los totales impresos de cada hoja', computeFromTotals(figures).total),
      row('Con los factores impresos', computeCost(figures).total),
      ...(isChanged ? [row('Con tus cambios', cost.total)] : []),
    ],
  };
}

function buildFeeTable({ feePercent }: CostFigures, cost: Cost, { uit }: CostParameters): ResultTable {
  return {
    caption: `Derecho de cada año frente a este costo (sin ajustar por inflación)`,
    head: ['Año', 'UIT', `Derecho: ${formatPercent(readPrinted(feePercent))}`, 'Derecho menos costo'],
    rows: compareFees(feePercent, cost.total, uit).map(({ year, uit: value, fee, over }) => [
      [String(year)],
      [formatSoles(value)],
      [formatSoles(fee)],
      [formatDifference(over)],
    ]),
  };
}

function listDoubts(figures: CostFigures): Words[] {
  const counted = readCostBase(figures).servicesPerYear;
  const other = figures.statedDemand.filter((stated) => !readPrinted(stated).eq(counted));
  return [
    ...other.map((stated) => [
      `La ficha reparte los gastos entre ${formatNumber(counted)} pedidos al año; la parte A del anexo dice ${stated}. Escribe ${stated} en «Pedidos al año» para ver cuánto cambia.`,
    ]),
    ['Los números impresos pueden estar redondeados: con más decimales el costo sería otro.'],
    ['El costo es de 2011. No lo ajustamos por inflación ni por cambios en los sueldos o los precios.'],
  ];
}

/** Rebuilds the cost of a procedure from its sheet, with what the reader changed. */
export function answerCost(answers: URLSearchParams, parameters: CostParameters): Outcome {
  const figures = parameters.sheets.find(({ procedure }) => procedure === answers.get('tramite'));
  if (!figures) return { problems: [{ field: 'tramite', message: 'Elige el trámite' }] };
  const { problems, changes } = readCostChanges(answers, figures);
  if (problems.length > 0) return { problems };
  const { base, read } = applyCostChanges(figures, changes);
  const cost = computeCost(figures, base, read);
  const isChanged = changes.length > 0;
  return {
    result: {
      answer: buildAnswer(figures, cost, computeCost(figures), isChanged),
      norms: [figures.norm],
      now: [
        [{ href: '/calculadoras/derecho/', text: 'Mira cuánto se paga' }, ' por el trámite.'],
        ['Es una orientación; decide la municipalidad.'],
      ],
      sums: [buildSum(cost, base)],
      tables: [
        ...buildChangeTable(changes),
        buildReadingTable(figures, cost, isChanged),
        buildFeeTable(figures, cost, parameters),
      ],
      sections: [{ heading: 'Qué podría cambiarlo', items: listDoubts(figures) }],
    },
  };
}
