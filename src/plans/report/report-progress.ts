import type { Progress } from '../progress/progress.schema.ts';
import { listActivities } from './report-counts.ts';
import type { Report } from './report.schema.ts';

/** The states of the report's activities as records of progress like those of any plan: told «al año 2023», on no printed day. */
export const listReportProgress = (report: Report): Progress[] =>
  listActivities(report).map(({ number, state }) => ({
    plan: report.id,
    code: String(number),
    year: 2023,
    state,
    source: { document: report.title.text },
    sourceDate: 'no consta',
    enteredBy: 'Norma Circular',
    enteredOn: report.verifiedOn,
  }));
