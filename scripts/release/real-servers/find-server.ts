import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { findOrInstall } from '../../browser/install-once.ts';

/** Servers that the site is tried behind: their program, and the packages of Debian that bring it with what its configuration needs. */
const servers = {
  nginx: {
    program: 'nginx',
    needs: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
    packages: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  },
  caddy: { program: 'caddy', needs: undefined, packages: ['caddy'] },
} as const;

export type ServerName = keyof typeof servers;

/** Programs of the system, too: not everybody has them on the search path. */
const FOLDERS = [
  ...(process.env['PATH'] ?? '').split(path.delimiter),
  '/usr/sbin',
  '/usr/bin',
  '/usr/local/sbin',
  '/usr/local/bin',
];

function find({ program, needs }: (typeof servers)[ServerName]): string | undefined {
  if (needs !== undefined && !existsSync(needs)) return undefined;
  return FOLDERS.map((folder) => path.join(folder, program)).find((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
}

/** A container of Debian where we may install, and where nothing starts by itself what is installed. */
const mayInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && !existsSync('/run/systemd/system');

async function install(packages: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await promisify(execFile)('apt-get', ['update', '-qq'], { env, maxBuffer: Infinity });
  const flags = ['install', '-y', '-qq', '--no-install-recommends'];
  await promisify(execFile)('apt-get', [...flags, ...packages], { env, maxBuffer: Infinity });
}

/** Path of a server; installs it in a container of Debian, else undefined where it is not there: its tests are then skipped, and say so. */
export async function findOrInstallServer(name: ServerName): Promise<string | undefined> {
  const server = servers[name];
  const found = await findOrInstall({
    find: () => find(server),
    install: () => (mayInstall() ? install(server.packages).catch(() => undefined) : Promise.resolve()),
    lock: path.resolve('.cache', 'servers.lock'),
  });
  if (found === undefined) {
    console.log(`Se salta ${name}: no está en este equipo. En Debian: apt-get install ${server.packages.join(' ')}`);
  }
  return found;
}
