import data from '../../content/plans/planres-2023.json' with { type: 'json' };
import { ReportSchema, type Report } from './report.schema.ts';

/** The report on PLANRES actions up to 2023. */
export const report: Report = ReportSchema.parse(data);
