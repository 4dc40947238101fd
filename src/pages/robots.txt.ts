import type { APIRoute } from 'astro';
import { buildRobots } from '#site';

/** What search engines may read, and where the sitemap is. */
export const GET: APIRoute = ({ site }) =>
  new Response(buildRobots(site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
