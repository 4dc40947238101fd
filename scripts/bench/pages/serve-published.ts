import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listRedirects } from '#serving';
import { buildSite, describeWait } from '../../build/build-site.ts';
import { findOrInstallServer } from '../../release/real-servers/find-server.ts';
import { findFreePort, startServer, type RunningServer } from '../../release/real-servers/start-server.ts';
import { readStamp } from '../../release/read-stamp.ts';
import { writeRelease } from '../../release/write-release.ts';

/** An address that is nobody's: with one, pages say where they stand, as published ones do. */
const SITE_URL = 'https://normas.ejemplo.pe';

/** Within some bytes of the best, in a tenth of its time. */
const EFFORT = { brotli: 9, gzip: 9 };

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
  const program = await findOrInstallServer('nginx');
  if (program === undefined) throw new Error('Sin nginx no se puede medir lo que se publica.');
  const release = mkdtempSync(path.join(tmpdir(), 'norma-published-'));
  // The workers of nginx are somebody else where root starts it.
  chmodSync(release, 0o755);
  const port = await findFreePort();
  await writeRelease(release, {
    site: folder,
    stamp: readStamp(),
    redirects: listRedirects(),
    contact: undefined,
    origin,
    place: { root: path.join(release, 'site'), port, temp: release },
    effort: EFFORT,
  });
  const args = ['-e', 'stderr', '-c', path.join(release, 'nginx/nginx.conf'), '-g', 'daemon off;'];
  const server = await startServer(program, args, { port });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(release, { recursive: true });
  };
  return { origin: server.origin, folder, stop };
}
