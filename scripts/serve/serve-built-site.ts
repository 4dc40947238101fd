import path from 'node:path';
import { listRedirects } from '#serving';
import { answerFrom } from './answer-request.ts';
import { listenLocally } from './listen-locally.ts';

/** The built site, served. */
export interface ServedSite {
  /** `http://localhost:4321/`. */
  url: string;
  stop: () => Promise<void>;
}

/** Serves a built site, `dist/` unless another is named, to this machine alone, on the first free port from `firstPort` on. */
export async function serveBuiltSite(firstPort: number, folder = 'dist'): Promise<ServedSite> {
  const { port, stop } = await listenLocally(answerFrom(path.resolve(folder), listRedirects()), firstPort);
  return { url: `http://localhost:${port}/`, stop };
}
