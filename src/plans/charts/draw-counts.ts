import { barY, ruleY, text } from '@observablehq/plot';
import { drawChart } from './draw-chart.ts';

/** A column of counts: `2025-I`, 3. */
export interface CountColumn {
  label: string;
  count: number;
}

/** Counts side by side as columns, each with its number on top. */
export function drawCounts(id: string, title: string, columns: readonly CountColumn[]): string {
  return drawChart({
    id,
    title,
    description: `${columns.map(({ label, count }) => `${label}: ${count}`).join('; ')}.`,
    width: 480,
    height: 190,
    marginTop: 24,
    marginBottom: 26,
    x: { type: 'band', domain: columns.map(({ label }) => label), padding: 0 },
    y: { domain: [0, Math.max(1, ...columns.map(({ count }) => count))] },
    marks: [
      ruleY([0], { className: 'axis' }),
      barY(columns, { x: 'label', y: 'count', className: 'column', insetLeft: 12, insetRight: 12 }),
      text(columns, {
        x: 'label',
        y: 'count',
        text: ({ count }: CountColumn) => String(count),
        dy: -11,
        className: 'value',
      }),
      text(columns, { x: 'label', y: 0, text: 'label', dy: 15, className: 'year' }),
    ],
  });
}
