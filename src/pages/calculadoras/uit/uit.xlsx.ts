import type { APIRoute } from 'astro';
import { buildXlsx } from '#exports';
import { buildUitTable, uitValues } from '#parameters';

/** Values of the UIT as a workbook. */
export const GET: APIRoute = async () =>
  new Response(await buildXlsx([buildUitTable(uitValues)]), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
