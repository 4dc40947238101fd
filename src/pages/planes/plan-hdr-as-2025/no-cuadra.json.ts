import type { APIRoute } from 'astro';
import { loadDifferenceFiles } from '../../../plan-differences.ts';

/** What does not add up, as data. */
export const GET: APIRoute = async () =>
  new Response((await loadDifferenceFiles()).json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
