import type { APIRoute } from 'astro';
import { loadComparisonFiles } from '../../comparing.ts';

/** The comparison for spreadsheets, as text. */
export const GET: APIRoute = async ({ site }) =>
  new Response((await loadComparisonFiles(site)).csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
