import type { APIRoute } from 'astro';
import { splitTitles } from '#search';
import { loadLookupIndex } from '../../lookup.ts';

/** Data of the number look-up, fetched when the search box gets focus. */
export const GET: APIRoute = async () => Response.json(splitTitles(await loadLookupIndex()).index);
