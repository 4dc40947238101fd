import type { AmountUnit } from '#amounts';

/** Kinds of parts of a cost sheet, in the order of its annexes 1 to 5. */
export const partKinds = ['labour', 'materials', 'monthlyMaterials', 'services', 'depreciation'] as const;

export type PartKind = (typeof partKinds)[number];

/** Numbers that a line of a sheet multiplies. */
export const factorIds = [
  'minutes',
  'perMinute',
  'unitCost',
  'quantity',
  'monthlyQuantity',
  'yearlyQuantity',
  'value',
  'dedication',
  'rate',
] as const;

export type FactorId = (typeof factorIds)[number];

/** One factor of a line. */
export interface FactorKind {
  id: FactorId;
  /** In the address, after the line: `minutos`. */
  query: string;
  /** Head of its column. */
  label: string;
  /** For a message: `los minutos`. */
  what: string;
  /** Counted, not measured: its printed digits are all there are. */
  exact?: true;
  /** What it is measured in, and may be typed beside it. */
  unit: AmountUnit;
}

/** What a part counts, and how its lines are multiplied. */
export interface PartDefinition {
  /** In the address: `mano`. */
  query: string;
  title: string;
  /** Letters of the annex after `12.B-` or `12.C-`. */
  annex: string;
  /** Cost of a whole month, to be shared among its procedures; else of one procedure. */
  monthly: boolean;
  /** The product is for a year: a twelfth is the month. */
  yearly: boolean;
  factors: readonly FactorKind[];
}

const unitCost: FactorKind = {
  id: 'unitCost',
  query: 'costo',
  label: 'Costo unitario',
  what: 'el costo unitario',
  unit: 'soles',
};
const dedication: FactorKind = {
  id: 'dedication',
  query: 'dedicacion',
  label: 'Dedicación %',
  what: 'la dedicación',
  unit: 'percent',
};

/** The parts, by kind. */
export const partDefinitions: Readonly<Record<PartKind, PartDefinition>> = {
  labour: {
    query: 'mano',
    title: 'Mano de obra',
    annex: '1',
    monthly: false,
    yearly: false,
    factors: [
      { id: 'minutes', query: 'minutos', label: 'Minutos', what: 'los minutos', unit: 'minutes', exact: true },
      { id: 'perMinute', query: 'por-minuto', label: 'Soles por minuto', what: 'el costo por minuto', unit: 'soles' },
    ],
  },
  materials: {
    query: 'material',
    title: 'Materiales de un solo trámite',
    annex: '2',
    monthly: false,
    yearly: false,
    factors: [
      unitCost,
      { id: 'quantity', query: 'cantidad', label: 'Cantidad', what: 'la cantidad', unit: 'none', exact: true },
    ],
  },
  monthlyMaterials: {
    query: 'mensual',
    title: 'Materiales de varios trámites',
    annex: '3',
    monthly: true,
    yearly: false,
    factors: [
      unitCost,
      { id: 'monthlyQuantity', query: 'cantidad', label: 'Cantidad al mes', what: 'la cantidad al mes', unit: 'none' },
    ],
  },
  services: {
    query: 'tercero',
    title: 'Servicios de terceros',
    annex: '4',
    monthly: true,
    yearly: true,
    factors: [
      {
        id: 'yearlyQuantity',
        query: 'cantidad',
        label: 'Cantidad al año',
        what: 'la cantidad al año',
        unit: 'none',
        exact: true,
      },
      { ...unitCost, exact: true },
      { ...dedication, exact: true },
    ],
  },
  depreciation: {
    query: 'equipo',
    title: 'Depreciación de equipos',
    annex: '5',
    monthly: true,
    yearly: true,
    factors: [
      { id: 'quantity', query: 'cantidad', label: 'Cantidad', what: 'la cantidad', unit: 'none', exact: true },
      { id: 'value', query: 'valor', label: 'Valor actual', what: 'el valor actual', unit: 'soles', exact: true },
      { ...dedication, exact: true },
      {
        id: 'rate',
        query: 'tasa',
        label: 'Depreciación % al año',
        what: 'la depreciación',
        exact: true,
        unit: 'percent',
      },
    ],
  },
};
