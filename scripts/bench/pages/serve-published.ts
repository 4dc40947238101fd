import path from 'node:path';
import { buildSite, describeWait } from '../../build/build-site.ts';
import { releaseSite } from '../../release/real-servers/released-site.ts';
import type { RunningServer } from '../../release/real-servers/start-server.ts';

/** An address that is nobody's: with one, pages say where they stand, as published ones do. */
const SITE_URL = 'https://normas.ejemplo.pe';

/** Within some bytes of the best, in a tenth of its time. */
const effort = { brotli: 9, gzip: 9 };

/** The site as it is published, behind nginx. */
export interface PublishedSite extends RunningServer {
  /** Folder with what was built. */
  folder: string;
}

async function build(folder: string): Promise<string> {
  const origin = (process.env['SITE_URL'] ??= SITE_URL);
  const { ok, problem } = await buildSite({
    into: folder,
    onOutput: () => undefined,
    onWait: (holder) => {
      console.log(describeWait(holder));
    },
  });
  if (!ok) throw new Error(problem);
  return origin;
}

/** Builds the site apart from `dist/`, releases it, and serves it with nginx and the very files of the release. */
export async function servePublished(): Promise<PublishedSite> {
  const folder = path.resolve('.cache', 'published');
  const origin = await build(folder);
  const { servers, stop } = await releaseSite(['nginx'], { site: folder, origin, effort });
  const server = servers.get('nginx');
  if (server) return { origin: server.origin, folder, stop };
  await stop();
  throw new Error('Sin nginx no se puede medir lo que se publica.');
}
