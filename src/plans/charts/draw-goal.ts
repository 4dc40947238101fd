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

/** A row of Table 1 as a small chart with every figure beside its point; scales begin at zero and are each chart's own. */
export function drawGoal(row: GoalRow): string {
  const points = listPoints(row);
  const known = points.filter(({ value }) => value !== null);
  const unknown = points.filter(({ value }) => value === null);
  const label = (point: GoalPoint): string => labelPoint(point, row.unit);
  return drawChart({
    id: row.id,
    title: `${numberGoal(row)}. ${nameGoal(row)}, de 2024 a 2030`,
    description: describePoints(row),
    ...size,
    x: { type: 'band', domain: points.map(({ year }) => year), padding: 0 },
    y: { domain: [0, Math.max(...known.map(({ value }) => value ?? 0))] },
    marks: [
      ruleY([0], { className: 'axis' }),
      ...drawShape(known, yearly.has(row.id)),
      text(known, { x: 'year', y: 'value', text: label, dy: -14, className: 'value' }),
      text(unknown, { x: 'year', y: 0, text: label, dy: -14, className: 'value' }),
      text(points, { x: 'year', y: 0, text: ({ year }: GoalPoint) => String(year), dy: 15, className: 'year' }),
    ],
  });
}
