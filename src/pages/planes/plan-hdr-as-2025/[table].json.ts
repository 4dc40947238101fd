import type { APIRoute, GetStaticPaths } from 'astro';
import { findPlanFiles, loadPlanFiles } from '../../../plan-files.ts';

export const getStaticPaths = (async () =>
  (await loadPlanFiles()).map(({ name }) => ({ params: { table: name } }))) satisfies GetStaticPaths;

/** A table of the plan for programs: its columns and its rows. */
export const GET: APIRoute<never, { table: string }> = async ({ params }) =>
  new Response((await findPlanFiles(params.table)).json, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
