import type { APIRoute } from 'astro';
import { splitTitles } from '#search';
import { loadLookupIndex } from '../../lookup.ts';

/** Titles for the number look-up, fetched when the first number is typed. */
export const GET: APIRoute = async () => Response.json(splitTitles(await loadLookupIndex()).titles);
