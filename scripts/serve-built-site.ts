import { preview } from 'astro';

/** The built site, served. */
export interface ServedSite {
  /** `http://localhost:4321/`. */
  url: string;
  stop: () => Promise<void>;
}

/** Where the search for a free port begins. */
const FIRST_PORT = 4321;

/** Serves `dist/` on the first free port from there on. */
export async function serveBuiltSite(firstPort = FIRST_PORT): Promise<ServedSite> {
  const server = await preview({ logLevel: 'error', server: { port: firstPort } });
  const url = server.urls?.local[0] ?? `http://localhost:${server.port}/`;
  return { url, stop: () => server.stop() };
}
