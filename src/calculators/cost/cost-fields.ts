import type Big from 'big.js';
import { describeAmountProblem, parseAmount, type AmountUnit } from '#amounts';
import type { FieldProblem } from '#forms';
import { readPrinted } from '../shared/printed-number.ts';
import { readCostBase, type CostBase, type CostFigures, type ReadFactor } from './compute-cost.ts';
import { partDefinitions, type FactorId, type PartKind } from './cost-parts.ts';

/** Name of the field of a factor: `carnet-mano-4-minutos`. */
export function formatFactorField(sheet: string, kind: PartKind, line: string, factor: FactorId): string {
  const { query, factors } = partDefinitions[kind];
  return `${sheet}-${query}-${line}-${factors.find(({ id }) => id === factor)?.query ?? factor}`;
}

/** A number of the card that the reader can change too. */
interface BaseField {
  id: keyof CostBase;
  query: string;
  label: string;
  what: string;
  example: string;
  unit: AmountUnit;
}

/** Numbers of the card, in order. */
export const baseFields: readonly BaseField[] = [
  {
    id: 'servicesPerYear',
    query: 'pedidos',
    label: 'Pedidos al año',
    what: 'los pedidos al año',
    example: '480',
    unit: 'none',
  },
  { id: 'fixedCost', query: 'fijo', label: 'Costo fijo', what: 'el costo fijo', example: '850', unit: 'soles' },
  { id: 'share', query: 'parte', label: 'Parte asignada', what: 'la parte asignada', example: '0.0045', unit: 'none' },
];

/** Name of the field of a number of the card: `carnet-pedidos`. */
export const formatBaseField = (sheet: string, query: string): string => `${sheet}-${query}`;

/** A number that the reader changed. */
export interface CostChange {
  field: string;
  /** `Mano de obra, línea 4 (Recepciona…): minutos`. */
  label: string;
  printed: string;
  value: Big;
}

/** What the reader wants to change. */
export interface CostChanges {
  problems: FieldProblem[];
  changes: CostChange[];
}

interface AskedField {
  field: string;
  label: string;
  printed: string;
  what: string;
  unit: AmountUnit;
  /** Largest number that makes sense. */
  most?: number;
  positive?: boolean;
}

function listFields(figures: CostFigures): AskedField[] {
  const base = readCostBase(figures);
  const factors = figures.parts.flatMap(({ kind, lines }) =>
    lines.flatMap(({ id, text, factors: printed }) =>
      partDefinitions[kind].factors.map((factor) => ({
        field: formatFactorField(figures.id, kind, id, factor.id),
        label: `${partDefinitions[kind].title}, línea ${id} (${text}): ${factor.label.toLowerCase()}`,
        printed: printed[factor.id] ?? '0',
        what: `${factor.what} de la línea ${id} de ${partDefinitions[kind].title.toLowerCase()}`,
        unit: factor.unit,
        ...(factor.unit === 'percent' && { most: 100 }),
      })),
    ),
  );
  const general = baseFields.map(({ id, query, label, what, unit }) => ({
    field: formatBaseField(figures.id, query),
    label: `Ficha de costos: ${label.toLowerCase()}`,
    printed: base[id].toFixed(),
    what,
    unit,
    ...(id === 'share' && { most: 1 }),
    positive: id === 'servicesPerYear',
  }));
  return [...factors, ...general];
}

function readField(
  { field, what, unit, printed, label, most, positive }: AskedField,
  typed: string,
): CostChange | FieldProblem {
  const example = readPrinted(printed).toFixed();
  const amount = parseAmount(typed, unit);
  if ('problem' in amount) {
    const asked = unit === 'soles' ? `${what} en soles` : what;
    return { field, message: describeAmountProblem(amount.problem, asked, example) };
  }
  const { value } = amount;
  if (most !== undefined && value.gt(most)) return { field, message: `Revisa ${what}: no puede pasar de ${most}` };
  if (positive && value.eq(0)) return { field, message: `Escribe ${what}: al menos uno, por ejemplo ${example}` };
  return { field, label, printed, value };
}

/** Reads the fields of one sheet; an empty one stays as printed. */
export function readCostChanges(answers: URLSearchParams, figures: CostFigures): CostChanges {
  const read = listFields(figures).flatMap((asked) => {
    const typed = answers.get(asked.field) ?? '';
    return typed.trim() === '' ? [] : [readField(asked, typed)];
  });
  return {
    problems: read.filter((one) => 'message' in one),
    changes: read.filter((one) => 'value' in one).filter(({ printed, value }) => !value.eq(readPrinted(printed))),
  };
}

/** The base and the factors of a sheet with the reader's changes. */
export function applyCostChanges(
  figures: CostFigures,
  changes: readonly CostChange[],
): { base: CostBase; read: ReadFactor } {
  const values = new Map(changes.map(({ field, value }) => [field, value]));
  const printed = readCostBase(figures);
  const read = (id: keyof CostBase): Big => {
    const query = baseFields.find((field) => field.id === id)?.query ?? id;
    return values.get(formatBaseField(figures.id, query)) ?? printed[id];
  };
  return {
    base: { servicesPerYear: read('servicesPerYear'), fixedCost: read('fixedCost'), share: read('share') },
    read: (kind, line, factor, text) =>
      values.get(formatFactorField(figures.id, kind, line, factor)) ?? readPrinted(text),
  };
}
