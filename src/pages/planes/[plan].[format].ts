import type { APIRoute } from 'astro';
import {
  filedPlans,
  loadPlanFiles,
  planFileTypes,
  type FiledPlan,
  type PlanFileFormat,
} from '../../plan-report-files.ts';

export function getStaticPaths() {
  const formats = Object.keys(planFileTypes) as PlanFileFormat[];
  return filedPlans.flatMap((plan) => formats.map((format) => ({ params: { plan, format } })));
}

/** A report or strategy for other programs. */
export const GET: APIRoute<Record<string, never>, { plan: FiledPlan; format: PlanFileFormat }> = async ({
  params: { plan, format },
}) => new Response((await loadPlanFiles(plan))[format], { headers: { 'Content-Type': planFileTypes[format] } });
