import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedEnding, PublishedFile } from '#files';
import { listPublishedFiles } from '#views';
import { loadLibrary, loadTree } from '../content.ts';

/** What a route needs to serve the published files of one ending. */
interface FileRoute {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute<{ file: PublishedFile }>;
}

/** Serves the published files of one ending. Astro serves a file without a last slash only where its route spells the ending: hence one route for each. */
export function buildFileRoute(ending: PublishedEnding): FileRoute {
  return {
    getStaticPaths: async () => {
      const files = listPublishedFiles({ library: await loadLibrary(), loadTree, site: import.meta.env.SITE });
      return files
        .filter((file) => file.ending === ending)
        .map((file) => ({ params: { stem: file.path.slice(1, -ending.length - 1) }, props: { file } }));
    },
    GET: async ({ props: { file } }) => new Response(await file.build(), { headers: { 'Content-Type': file.type } }),
  };
}
