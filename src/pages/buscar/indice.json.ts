import type { APIRoute } from 'astro';
import { buildLookupIndex } from '#search';
import { loadLibrary } from '../../content.ts';

/** Data of the number look-up. */
export const GET: APIRoute = async () => {
  const { entries } = await loadLibrary();
  const norms = entries.map(({ record, text }) => (text ? { record, outline: text.outline } : { record }));
  return Response.json(buildLookupIndex(norms));
};
