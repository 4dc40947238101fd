import type { APIRoute } from 'astro';
import { buildManifest } from '#offline/app';
import { siteDescription, siteName } from '#site';

/** What the site is as an app on a phone. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(buildManifest({ name: siteName, description: siteDescription })), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
