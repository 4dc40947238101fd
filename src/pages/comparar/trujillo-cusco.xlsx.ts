import type { APIRoute } from 'astro';
import { loadComparisonFiles } from '../../comparing.ts';

/** The comparison as a workbook, with the fines of every year on a second sheet. */
export const GET: APIRoute = async ({ site }) =>
  new Response((await loadComparisonFiles(site)).xlsx, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
