import { barY, dot, lineY, ruleY, text, type Markish } from '@observablehq/plot';
import {
  describePoints,
  formatFigure,
  listPoints,
  nameGoal,
  numberGoal,
  type GoalPoint,
} from '../roadmap/goal-words.ts';
import type { GoalRow } from '../roadmap/roadmap.schema.ts';
import type { Progress } from '../progress/progress.schema.ts';
import { drawChart } from './draw-chart.ts';

const size = { width: 328, height: 150, marginTop: 30, marginBottom: 26 };
/** Parts of goal 4 are told year by year and do not lead to a goal of their own. */
const yearly = new Set(['meta-4-biogas', 'meta-4-otras-fuentes']);

/** Units stand at both ends only: seven of them would not fit beside their points. */
function labelPoint({ year, value }: GoalPoint, unit: GoalRow['unit']): string {
  const isEnd = year === 2024 || year === 2030;
  return value === null || (isEnd && unit === '%') ? formatFigure(value, unit) : String(value);
}

function drawShape(points: readonly GoalPoint[], isYearly: boolean): Markish[] {
  const at = { x: 'year', y: 'value' } as const;
  if (isYearly) return [barY(points, { ...at, className: 'column', insetLeft: 9, insetRight: 9 })];
  const goal = points.slice(-1);
  return [
    lineY(points, { ...at, className: 'line' }),
    dot(points.slice(0, -1), { ...at, r: 3.5, className: 'dot' }),
    // The goal is an open ring: a quarter of its edge is left out.
    dot(goal, { ...at, r: 6.5, strokeDasharray: '31.8 9', className: 'goal' }),
  ];
}

/** A figure that a public report gives, beside the goal of its year. */
export interface ReachedPoint {
  year: number;
  value: number;
}

/** Part of the height under which there is no room for a figure between a diamond and the years. */
const lowest = 0.22;

/**
 * What was reached: a diamond that stands a little aside, so that it does not hide the goal, with its figure below, or beside it where
 * the years are near; `top` is the highest figure of the chart.
 */
function drawReached(reached: readonly ReachedPoint[], top: number): Markish[] {
  const at = { x: 'year', y: 'value', dx: 11 } as const;
  const told = { ...at, text: ({ value }: ReachedPoint) => String(value), className: 'told' } as const;
  const isLow = ({ value }: ReachedPoint): boolean => value < lowest * top;
  const [low, high] = [reached.filter(isLow), reached.filter((point) => !isLow(point))];
  return [
    ...(reached.length > 0 ? [dot(reached, { ...at, r: 5, symbol: 'diamond', className: 'reached' })] : []),
    ...(high.length > 0 ? [text(high, { ...told, dy: 14 })] : []),
    ...(low.length > 0 ? [text(low, { ...told, dx: 19, dy: -4, textAnchor: 'start' })] : []),
  ];
}

/** What public reports say was reached, where they give a figure. */
export const listReached = (progress: readonly Progress[]): ReachedPoint[] =>
  progress.flatMap(({ year, reached }) => (reached ? [{ year, value: reached.value }] : []));

/** What was reached, in a sentence; empty where nobody reports anything. */
export const describeReached = (reached: readonly ReachedPoint[], unit: GoalRow['unit']): string =>
  reached.length === 0
    ? ''
    : `Alcanzado, según reportes públicos: ${reached.map(({ year, value }) => `${year}, ${formatFigure(value, unit)}`).join('; ')}.`;

/**
 * A row of Table 1 as a small chart with every figure beside its point, and what was reached beside its goal; scales begin at zero and
 * are each chart's own.
 */
export function drawGoal(row: GoalRow, reached: readonly ReachedPoint[] = []): string {
  const points = listPoints(row);
  const known = points.filter(({ value }) => value !== null);
  const unknown = points.filter(({ value }) => value === null);
  const label = (point: GoalPoint): string => labelPoint(point, row.unit);
  const top = Math.max(...[...known, ...reached].map(({ value }) => value ?? 0));
  return drawChart({
    id: row.id,
    title: `${numberGoal(row)}. ${nameGoal(row)}, de 2024 a 2030`,
    description: [describePoints(row), describeReached(reached, row.unit)].filter(Boolean).join(' '),
    ...size,
    x: { type: 'band', domain: points.map(({ year }) => year), padding: 0 },
    y: { domain: [0, top] },
    marks: [
      ruleY([0], { className: 'axis' }),
      ...drawShape(known, yearly.has(row.id)),
      ...drawReached(reached, top),
      text(known, { x: 'year', y: 'value', text: label, dy: -14, className: 'value' }),
      text(unknown, { x: 'year', y: 0, text: label, dy: -14, className: 'value' }),
      text(points, { x: 'year', y: 0, text: ({ year }: GoalPoint) => String(year), dy: 15, className: 'year' }),
    ],
  });
}
