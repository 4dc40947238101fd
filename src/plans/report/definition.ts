import { publishFile, publishTables } from '#files';
import { listChartFiles } from '../charts/take/chart-files.ts';
import { listReportCharts } from '../charts/take/plan-charts.ts';
import type { Plan } from '../document/plan.ts';
import { readReport } from '../plans.content.ts';
import { buildReportedTable } from '../progress/progress-table.ts';
import { listActivities } from './report-counts.ts';
import { listReportPassages } from './report-passages.ts';
import { listReportProgress } from './report-progress.ts';
import { buildReportTables } from './report-tables.ts';
import { listReportRows } from './report-rows.ts';

/** The report on what was done of the waste plan up to 2023. */
export const plan: Plan = {
  id: 'planres-2023',
  name: 'Reporte del PLANRES al 2023',
  listed: {
    name: 'PLANRES: qué se hizo hasta 2023',
    what: 'Plan Nacional de Gestión Integral de Residuos Sólidos 2016-2024',
    holds: () => {
      const report = readReport();
      return `${report.objectives.length} objetivos y ${listActivities(report).length} actividades, con sus actores, qué se hizo y en qué estado están.`;
    },
  },
  checkedOn: () => readReport().verifiedOn,
  rank: 20,
  issuer: 'minam',
  path: '/planes/planres-2023/',
  hasPages: true,
  passages: listReportPassages,
  rows: listReportRows,
  titles: () => new Map(),
  charts: listReportCharts,
  files: (sources) => [
    ...publishTables('/planes/planres-2023', () => {
      const report = readReport();
      const { activities, objectives } = buildReportTables(report, sources);
      const words = new Map(listActivities(report).map(({ number, text }) => [String(number), text.text]));
      return [activities, objectives, buildReportedTable(listReportProgress(report), (code) => words.get(code) ?? '')];
    }),
    publishFile('/planes/planres-2023.json', () => JSON.stringify(readReport())),
    ...listChartFiles(listReportCharts(), sources.site),
  ],
  content: () => ['content/plans/planres-2023.json'],
};
