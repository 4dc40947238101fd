import type { APIRoute } from 'astro';
import { buildXlsx } from '#exports';
import { buildUitTable, listUits } from '#parameters';

/** Values of the UIT as a workbook. */
export const GET: APIRoute = async () =>
  new Response(await buildXlsx([buildUitTable(listUits())]), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
