import { barX, text, type Markish } from '@observablehq/plot';
import { countHorizons, horizons, horizonWords, listObjectives } from '../strategy/strategy-counts.ts';
import type { Horizon, Strategy } from '../strategy/strategy.schema.ts';
import { drawChart } from './draw-chart.ts';

const width = 360;
const rowHeight = 52;
const headHeight = 40;
/** Width of an activity, room for the number after a bar, and for the shortest column. */
const sizes = { activity: 6, number: 26, column: 58 };

/** Heads of the columns, short enough to stand over them on a phone. */
const heads: Readonly<Record<Horizon, string>> = {
  corto: 'Corto plazo',
  mediano: 'Mediano',
  largo: 'Largo',
  'mediano-y-largo': 'Mediano\ny largo',
};

interface Bar {
  row: number;
  horizon: Horizon;
  count: number;
}

/** Where each column begins: as wide as its longest bar and its number. */
function placeColumns(bars: readonly Bar[]): Record<Horizon, number> {
  let start = 0;
  const starts = horizons.map((horizon): [Horizon, number] => {
    const most = Math.max(...bars.filter((bar) => bar.horizon === horizon).map(({ count }) => count));
    const begin = start;
    start += Math.max(most * sizes.activity + sizes.number, sizes.column);
    return [horizon, begin];
  });
  return Object.fromEntries(starts) as Record<Horizon, number>;
}

interface Row {
  row: number;
  label: string;
}

/** Heads of the columns, names of the lines, bars, and the number after each bar. */
function buildMarks(rows: readonly Row[], bars: readonly Bar[]): Markish[] {
  const starts = placeColumns(bars);
  const start = ({ horizon }: Bar): number => starts[horizon];
  const end = (bar: Bar): number => start(bar) + bar.count * sizes.activity;
  const fromLeft = { textAnchor: 'start', className: 'key' } as const;
  return [
    text(horizons, {
      x: (horizon: Horizon) => starts[horizon],
      frameAnchor: 'top',
      textAnchor: 'start',
      lineAnchor: 'bottom',
      dy: -6,
      text: (horizon: Horizon) => heads[horizon],
    }),
    text(rows, { ...fromLeft, y: 'row', frameAnchor: 'left', dy: -12, text: 'label' }),
    barX(bars, { x1: start, x2: end, y: 'row', insetTop: 26, insetBottom: 12, className: 'column' }),
    text(bars, { ...fromLeft, x: end, y: 'row', dx: 5, dy: 7, text: 'count' }),
  ];
}

function describeRow({ row, label }: Row, bars: readonly Bar[]): string {
  const words = bars
    .filter((bar) => bar.row === row && bar.count > 0)
    .map(({ horizon, count }) => `${count} a ${horizonWords[horizon].toLowerCase()}`);
  return `${label}: ${words.join('; ')}.`;
}

/** Activities by line and horizon: bars of one scale, a column for each horizon, with their numbers. */
export function drawStrategyChart({ lines }: Pick<Strategy, 'lines'>): string {
  const bars = lines.flatMap((line) => {
    const counts = countHorizons(listObjectives([line]));
    return horizons.map((horizon): Bar => ({ row: line.number, horizon, count: counts[horizon] }));
  });
  const rows = lines.map(({ number, name }): Row => ({ row: number, label: `${number}. ${name.text}` }));
  return drawChart({
    id: 'grafico-plazos',
    title: 'Actividades por línea de acción y plazo',
    description: rows.map((row) => describeRow(row, bars)).join(' '),
    width,
    height: headHeight + lines.length * rowHeight,
    marginTop: headHeight,
    marginBottom: 0,
    x: { domain: [0, width], range: [0, width] },
    y: { type: 'band', domain: rows.map(({ row }) => row), padding: 0 },
    marks: buildMarks(rows, bars),
  });
}
