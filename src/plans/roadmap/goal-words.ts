import Big from 'big.js';
import type { Goal, GoalRow } from './roadmap.schema.ts';

/** A year of Table 1 with its figure; null where the plan prints «nd». */
export interface GoalPoint {
  /** 2024 is the baseline. */
  year: number;
  value: number | null;
}

/** Names short enough for a chart; ours, the plan's stand in its table. */
const shortNames: Readonly<Record<string, string>> = {
  'meta-1': 'Inversiones con enfoque circular',
  'meta-2': 'Agua residual que se reutiliza',
  'meta-2-caudal': 'Caudal que se reutiliza (estimado)',
  'meta-3': 'Biosólidos que se aprovechan',
  'meta-4': 'Prestadores que generan electricidad renovable',
  'meta-4-biogas': 'Con biogás',
  'meta-4-otras-fuentes': 'Con otras fuentes',
  'meta-5': 'Prestadores con prácticas circulares',
  'meta-6': 'Prestadores que conservan sus fuentes de agua',
};

/** Short name of a row of Table 1, in our words. */
export function nameGoal({ id }: Pick<GoalRow, 'id'>): string {
  const name = shortNames[id];
  if (name === undefined) throw new Error(`The row «${id}» of Table 1 has no short name.`);
  return name;
}

/** `Meta 2`; of a row below a goal, the goal's. */
export function numberGoal({ id }: Pick<GoalRow, 'id'>): string {
  return `Meta ${id.slice('meta-'.length, 'meta-N'.length)}`;
}

/** The seven figures of a row, 2024 to 2030. */
export function listPoints({ baseline, years }: Pick<Goal, 'baseline' | 'years'>): GoalPoint[] {
  return [baseline, ...years].map(({ value }, index) => ({ year: 2024 + index, value }));
}

/** `8.3 %`, `3.17 m³/s`, `5 EPS`, `nd`. */
export function formatFigure(value: number | null, unit: GoalRow['unit']): string {
  return value === null ? 'nd' : `${value}\u00a0${unit}`;
}

/** All figures of a row in a sentence, for those who do not see the chart. */
export function describePoints(row: GoalRow): string {
  const said = listPoints(row).map(({ year, value }) => `${year}: ${formatFigure(value, row.unit)}`);
  return `${said.join('; ')}.`;
}

/** How far a row must go from 2024 to 2030: `De 4 % en 2024 a 20 % en 2030: sube 16 puntos.`; null where one of both is not known. */
export function describeRise({ unit, baseline, years }: GoalRow): string | null {
  const [from, to] = [baseline.value, years.at(-1)?.value ?? null];
  if (from === null || to === null) return null;
  const rise = new Big(to).minus(from).toString();
  const more = unit === '%' ? `sube ${rise} puntos` : `${rise}\u00a0${unit} más`;
  return `De ${formatFigure(from, unit)} en 2024 a ${formatFigure(to, unit)} en 2030: ${more}.`;
}
