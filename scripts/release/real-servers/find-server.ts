import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { debianLock, installPackages, isDebianContainer } from '../../on-demand/debian.ts';
import { findOrInstall } from '../../on-demand/find-or-install.ts';

/** Servers that the site is tried behind: their program, and the packages of Debian that bring it with what its configuration needs. */
const servers = {
  nginx: {
    program: 'nginx',
    needs: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
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

async function install(packages: readonly string[]): Promise<void> {
  if (isDebianContainer()) await installPackages([['--no-install-recommends', ...packages]]).catch(() => undefined);
}

/** Path of a server; installs it in a container of Debian, else undefined where it is not there: its tests are then skipped, and say so. */
export async function findOrInstallServer(name: ServerName): Promise<string | undefined> {
  const server = servers[name];
  const found = await findOrInstall({
    find: () => find(server),
    install: () => install(server.packages),
    lock: debianLock,
  });
  if (found === undefined) {
    console.log(`Se salta ${name}: no está en este equipo. En Debian: apt-get install ${server.packages.join(' ')}`);
  }
  return found;
}
