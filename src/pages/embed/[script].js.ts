import type { APIRoute, GetStaticPaths } from 'astro';
import { checkName } from '#embeds';
import { bundleClassic } from '#embeds/pack';

/** A script by the file it begins in, and the name under which it leaves what it exports. */
interface Entry {
  entry: string;
  name?: string;
}

/** Scripts of the frame and of the page around it, by the name of their address. */
const entries: Readonly<Record<string, Entry>> = {
  marco: { entry: 'src/embeds/frame/frame.ts' },
  color: { entry: 'src/embeds/frame/check-accent.ts', name: checkName },
  ajustar: { entry: 'src/embeds/host/fit.ts' },
};

export const getStaticPaths = (() =>
  Object.entries(entries).map(([script, props]) => ({
    params: { script },
    props: { ...props },
  }))) satisfies GetStaticPaths;

/** All are classic scripts: the frame may be locked, and the page around it is not ours. */
export const GET: APIRoute<Entry> = async ({ props: { entry, ...options } }) =>
  new Response(await bundleClassic(entry, options), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
