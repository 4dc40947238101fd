import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { readReport } from '../../plans.content.ts';
import { listActivities } from '../../report/report-counts.ts';
import { loadRoadmap } from '../../roadmap/roadmap.ts';
import type { ReachedPoint } from '../draw-goal.ts';
import { wrapWords } from './build-chart-file.ts';
import { listChartFiles } from './chart-files.ts';
import { citeChart, sayChartSource } from './chart-words.ts';
import { formatChartStem } from './plan-chart.ts';
import { buildGoalChart, findChart, listReportCharts, listRoadmapCharts, listStrategyCharts } from './plan-charts.ts';

const charts = [...listRoadmapCharts(), ...listReportCharts(), ...listStrategyCharts()];
const site = 'https://norma.pe';
const files = new Map(listChartFiles(charts, site).map((file) => [file.path, file]));
const read = async (path: string): Promise<string> => new TextDecoder().decode(await files.get(path)?.build());

describe.each(charts)('$page $id, taken along', (chart) => {
  const stem = formatChartStem(chart);

  it('stands by itself: XML without style, class or script, on white', async () => {
    const markup = await read(`${stem}.svg`);
    const parsed = new new Window().DOMParser().parseFromString(markup, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(markup).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(markup).not.toMatch(/<style|style=|class=|<script|href=|&nbsp;|NaN|undefined/);
    expect(markup).toContain('fill="#fff"/>');
  });

  it('says its title, its source and its licence', async () => {
    const markup = await read(`${stem}.svg`);
    const said = [...markup.matchAll(/<text x="16"[^>]*>([^<]*)</g)].map(([, words]) => words).join(' ');
    expect(said).toContain(chart.title.replaceAll('&', '&amp;'));
    expect(said).toContain(`Fuente: ${chart.document}`);
    expect(said).toContain(`Norma Circular (${site}${chart.page}), licencia CC BY 4.0.`);
  });

  it('colours every shape and every text', async () => {
    const markup = await read(`${stem}.svg`);
    for (const [text] of markup.matchAll(/<text[^>]*>/g)) expect(text).toMatch(/fill="#/);
    for (const [, attributes = ''] of markup.matchAll(/<g([^>]*)>(?=<(?:circle|path|line|rect))/g))
      expect(attributes).toMatch(/(?:fill|stroke)="#/);
  });

  it('brings its figures', async () => {
    const csv = await read(`${stem}.csv`);
    expect(csv.trim().split('\r\n')).toHaveLength(chart.table().rows.length + 1);
  });

  it('is cited with title, site, document and day', () => {
    const cited = citeChart(chart, `${site}${chart.page}`);
    expect(cited).toContain(`Norma Circular. «${chart.title}». ${site}${chart.page}. Fuente: ${chart.document}`);
    expect(cited).toMatch(/el \d{2}\/\d{2}\/\d{4}\. CC BY 4\.0\.$/);
  });
});

it('the figures of goal 2 are those of Table 1', () => {
  const { rows } = findChart(charts, 'meta-2').table();
  expect(rows.map(({ value }) => value)).toEqual([4, 7, 8.3, 10.5, 12.7, 14.8, 20]);
});

it('what was reached is not said to come from the plan', () => {
  const { plan, goals } = loadRoadmap();
  const [row] = goals;
  if (!row) throw new Error('There is no goal.');
  const source = (reached: ReachedPoint[]): string => sayChartSource(buildGoalChart(plan, row, reached));
  expect(source([{ year: 2025, value: 6.1 }])).toMatch(/Los rombos son lo alcanzado según reportes públicos/);
  expect(source([])).not.toMatch(/rombos/);
});

it('the states of the report go along as our reading, with how many of them are doubtful', () => {
  const { columns, rows } = findChart(charts, 'estados').table();
  expect(columns.map(({ header }) => header)).toContain('En curso (lectura nuestra)');
  const doubtful = listActivities(readReport()).filter(({ state }) => state.doubtful).length;
  expect(doubtful).toBeGreaterThan(0);
  expect(rows.reduce((sum, row) => sum + Number(row['doubtful']), 0)).toBe(doubtful);
});

test.each([
  ['uno dos tres', 7, ['uno dos', 'tres'], 'as many words as fit'],
  ['Saneamiento al 2030', 5, ['Saneamiento', 'al', '2030'], 'a long word stays whole'],
])('%s in lines of %i: %j, %4$s', (text, most, lines) => {
  expect(wrapWords(text, most)).toEqual(lines);
});
