import type { APIRoute } from 'astro';
import { loadDifferenceFiles } from '../../../plan-differences.ts';

/** What does not add up, as a workbook. */
export const GET: APIRoute = async () =>
  new Response((await loadDifferenceFiles()).xlsx, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
