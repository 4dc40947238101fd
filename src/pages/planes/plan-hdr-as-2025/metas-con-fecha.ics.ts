import type { APIRoute } from 'astro';
import { findPlanFiles } from '../../../plan-files.ts';

/** The goals of the plan that have a date, for a calendar. */
export const GET: APIRoute = async () =>
  new Response((await findPlanFiles('metas-con-fecha')).ics, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
