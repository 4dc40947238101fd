import type { APIRoute } from 'astro';
import { buildCsv } from '#exports';
import { buildUitTable, uitValues } from '#parameters';

/** Values of the UIT for spreadsheets, as text. */
export const GET: APIRoute = () =>
  new Response(buildCsv(buildUitTable(uitValues)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
