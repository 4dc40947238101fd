import { publishFile, publishTables, type PublishedFile } from '#files';
import { readReport, readStrategy } from '../plans.content.ts';
import { buildStrategyTables } from '../strategy/strategy-tables.ts';
import { buildReportTables, type ReportTableSources } from './report-tables.ts';

/** The report as files: its activities as CSV, all its tables as a workbook, all its data as JSON. */
export function listReportFiles(sources: ReportTableSources): PublishedFile[] {
  return [
    ...publishTables('/planes/planres-2023', () => {
      const { activities, objectives } = buildReportTables(readReport(), sources);
      return [activities, objectives];
    }),
    publishFile('/planes/planres-2023.json', () => JSON.stringify(readReport())),
  ];
}

/** The strategy as files, as {@link listReportFiles} gives the report. */
export function listStrategyFiles(): PublishedFile[] {
  return [
    ...publishTables('/planes/estrategia-pml', () => {
      const { activities, matrix, lists } = buildStrategyTables(readStrategy());
      return [activities, matrix, lists];
    }),
    publishFile('/planes/estrategia-pml.json', () => JSON.stringify(readStrategy())),
  ];
}
