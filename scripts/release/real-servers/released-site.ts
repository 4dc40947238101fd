import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listRedirects } from '#serving';
import { serveBuiltSite } from '../../serve/serve-built-site.ts';
import type { Effort } from '../pack-texts.ts';
import { readStamp } from '../read-stamp.ts';
import { writeRelease } from '../write-release.ts';
import { findOrInstallServer } from './find-server.ts';
import { findFreePort, startServer, type RunningServer } from './start-server.ts';

/** A release of the built site, with the servers that run it. */
export interface ReleasedSite {
  /** Folder of the release. */
  folder: string;
  /** Servers by name, the project's own among them; one that is not on this machine is left out. */
  servers: ReadonlyMap<string, RunningServer>;
  stop: () => Promise<void>;
}

async function startNginx(folder: string, port: number): Promise<RunningServer | undefined> {
  const program = await findOrInstallServer('nginx');
  if (program === undefined) return undefined;
  const args = ['-e', 'stderr', '-c', path.join(folder, 'nginx/nginx.conf'), '-g', 'daemon off;'];
  return startServer(program, args, { port });
}

async function startCaddy(folder: string): Promise<RunningServer | undefined> {
  const program = await findOrInstallServer('caddy');
  if (program === undefined) return undefined;
  const port = await findFreePort();
  const args = ['run', '--config', path.join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  const env = { SITE_ADDRESS: `:${port}`, SITE_ROOT: path.join(folder, 'site'), HOME: folder, XDG_DATA_HOME: folder };
  return startServer(program, args, { port, env });
}

/** The project's own server has what was built, and needs nothing of a release. */
async function serveOurselves(): Promise<RunningServer> {
  const { url, stop } = await serveBuiltSite(0);
  return { origin: `http://127.0.0.1:${new URL(url).port}`, stop };
}

/** What is released: `dist/`, which says no address, and not packed, unless it is said otherwise. */
export interface Released {
  site?: string;
  origin?: string;
  effort?: Effort;
}

/** Releases a built site into a folder of its own and starts servers with the very files of the release. */
export async function releaseSite(
  only: readonly string[],
  { site = 'dist', origin, effort }: Released = {},
): Promise<ReleasedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  // The workers of nginx are somebody else where root starts it.
  chmodSync(folder, 0o755);
  const port = await findFreePort();
  await writeRelease(folder, {
    site: path.resolve(site),
    stamp: readStamp(),
    redirects: listRedirects(),
    contact: 'prueba@ejemplo.pe',
    origin,
    place: { root: path.join(folder, 'site'), port, temp: folder },
    effort,
  });
  const starts = {
    propio: serveOurselves,
    nginx: () => startNginx(folder, port),
    caddy: () => startCaddy(folder),
  };
  const servers = new Map<string, RunningServer>();
  for (const [name, start] of Object.entries(starts)) {
    const server = only.includes(name) ? await start() : undefined;
    if (server) servers.set(name, server);
  }
  const stop = async (): Promise<void> => {
    await Promise.all([...servers.values()].map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  };
  return { folder, servers, stop };
}
