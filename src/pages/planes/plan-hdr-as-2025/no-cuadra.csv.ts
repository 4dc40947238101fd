import type { APIRoute } from 'astro';
import { loadDifferenceFiles } from '../../../plan-differences.ts';

/** What does not add up, for spreadsheets, as text. */
export const GET: APIRoute = async () =>
  new Response((await loadDifferenceFiles()).csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
