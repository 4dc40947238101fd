import { buildCsv, publishFile, type PublishedFile } from '#files';
import { buildChartFile } from './build-chart-file.ts';
import { sayChartLicence, sayChartSource } from './chart-words.ts';
import { formatChartStem, type PlanChart } from './plan-chart.ts';

/** Each chart as an SVG that stands by itself, and its figures as CSV; `site` is the address of the site, where it is known. */
export function listChartFiles(charts: readonly PlanChart[], site: string | URL | undefined): PublishedFile[] {
  return charts.flatMap((chart) => {
    const stem = formatChartStem(chart);
    const address = site === undefined ? chart.page : new URL(chart.page, site).href;
    const foot = [sayChartSource(chart), sayChartLicence(address)];
    return [
      publishFile(`${stem}.svg`, () => buildChartFile(chart.draw(), { title: chart.title, foot })),
      publishFile(`${stem}.csv`, () => buildCsv(chart.table())),
    ];
  });
}
