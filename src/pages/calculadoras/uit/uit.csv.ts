import type { APIRoute } from 'astro';
import { buildCsv } from '#exports';
import { buildUitTable, listUits } from '#parameters';

/** Values of the UIT for spreadsheets, as text. */
export const GET: APIRoute = () =>
  new Response(buildCsv(buildUitTable(listUits())), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
