import type { PlanRow } from '../document/plan.ts';
import { readReport } from '../plans.content.ts';

/** Activities of the report and where the site tells them. */
export function listReportRows(): PlanRow[] {
  return readReport()
    .objectives.flatMap(({ activities }) => activities)
    .map(({ number, text }) => ({ href: `/planes/planres-2023/#actividad-${number}`, quotes: [text] }));
}
