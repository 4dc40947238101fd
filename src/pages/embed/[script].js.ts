import type { APIRoute, GetStaticPaths } from 'astro';
import { bundleClassic } from '#embeds/pack';

/** Scripts of the frame and of the page around it, by the name of their address. */
const entries = { marco: 'src/embeds/frame/frame.ts', ajustar: 'src/embeds/host/fit.ts' } as const;

export const getStaticPaths = (() =>
  Object.entries(entries).map(([script, entry]) => ({
    params: { script },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** Both are classic scripts: the frame may be locked, and the page around it is not ours. */
export const GET: APIRoute<{ entry: string }> = async ({ props: { entry } }) =>
  new Response(await bundleClassic(entry), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
