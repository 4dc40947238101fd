import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { listPoints } from '../roadmap/goal-words.ts';
import { readRoadmapData } from '../plans.content.ts';
import { drawCounts } from './draw-counts.ts';
import { drawGoal } from './draw-goal.ts';

const rows = readRoadmapData().goals.flatMap((goal) => [goal, ...goal.parts]);

function parse(markup: string) {
  const { document } = new Window();
  document.body.innerHTML = markup;
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('The chart is no SVG.');
  const list = (selector: string) => [...svg.querySelectorAll(selector)];
  return { svg, list, texts: (selector: string) => list(`${selector} text`).map(({ textContent }) => textContent) };
}

describe.each(rows)('the chart of $id', (row) => {
  const markup = drawGoal(row);
  const { svg, list, texts } = parse(markup);

  it('writes every figure of its row, each beside its year', () => {
    const said = texts('.value').map((text) => text.replace(/\u00a0%$/, ''));
    expect(said.toSorted()).toEqual(
      listPoints(row)
        .map(({ value }) => String(value ?? 'nd'))
        .toSorted(),
    );
    expect(texts('.year')).toEqual(['2024', '2025', '2026', '2027', '2028', '2029', '2030']);
  });

  it('draws a mark for each number, and none for «nd»', () => {
    const known = listPoints(row).filter(({ value }) => value !== null).length;
    expect(list('circle, rect')).toHaveLength(known);
  });

  it('is named and described, and keeps to the security policy', () => {
    const [title, data] = (svg.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(svg.querySelector(`#${title ?? ''}`)?.textContent).toMatch(/^Meta \d\./);
    expect(svg.querySelector(`#${data ?? ''}`)?.textContent).toMatch(/^2024: .*2030: /);
    expect(markup).not.toMatch(/<style|style=|<script|\son\w+=|NaN|undefined/);
  });
});

it('a higher figure stands higher', () => {
  const second = rows.find(({ id }) => id === 'meta-2');
  const { list } = parse(second ? drawGoal(second) : '');
  const heights = list('circle').map((circle) => Number(circle.getAttribute('cy')));
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(new Set(heights).size).toBe(7);
});

it('what was reached stands beside its goal, is told in words, and does not fall out of the chart', () => {
  const second = rows.find(({ id }) => id === 'meta-2');
  const markup = second ? drawGoal(second, [{ year: 2025, value: 25 }]) : '';
  const { svg, list, texts } = parse(markup);
  expect(texts('.told')).toEqual(['25']);
  expect(list('.reached path')).toHaveLength(1);
  expect(svg.querySelector('desc')?.textContent).toMatch(/Alcanzado, según reportes públicos: 2025, 25\u00a0%\.$/);
  const [, height = ''] = /translate\([\d.]+,\s*(-?[\d.]+)\)/.exec(markup.slice(markup.indexOf('reached'))) ?? [];
  expect(Number(height)).toBeGreaterThanOrEqual(0);
  expect(markup).not.toMatch(/<style|style=|NaN|undefined/);
});

it('a figure that was reached near the years stands beside its diamond, not on them', () => {
  const second = rows.find(({ id }) => id === 'meta-2');
  const markup = second ? drawGoal(second, [{ year: 2025, value: 1 }]) : '';
  const { svg, texts } = parse(markup);
  expect(texts('.told')).toEqual(['1']);
  const told = svg.querySelector('.told');
  expect(told?.getAttribute('text-anchor')).toBe('start');
  // Above its diamond's middle: the axis is below.
  expect(told?.getAttribute('transform')).toMatch(/,-/);
});

it('counts are columns with their number and their name', () => {
  const { list, texts } = parse(
    drawCounts('x', 'Cuántas', [
      { label: 'uno', count: 3 },
      { label: 'dos', count: 0 },
    ]),
  );
  expect(texts('.value')).toEqual(['3', '0']);
  expect(texts('.year')).toEqual(['uno', 'dos']);
  expect(list('title, desc').map(({ textContent }) => textContent)).toEqual(['Cuántas', 'uno: 3; dos: 0.']);
});
