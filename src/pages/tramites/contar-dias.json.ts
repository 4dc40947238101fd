import type { APIRoute } from 'astro';
import { buildCountingFacts } from '#procedures';
import { buildSourceLinker } from '#views';
import { loadLibrary } from '../../content.ts';

/** What the pages of procedures count days with, when somebody asks for one. */
export const GET: APIRoute = async () => Response.json(buildCountingFacts(buildSourceLinker(await loadLibrary())));
