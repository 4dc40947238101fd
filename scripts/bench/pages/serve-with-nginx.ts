import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { ServedSite } from '../../serve/serve-built-site.ts';

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** What Debian packs apart; without it nginx sends gzip. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Where nginx would keep what it is sent. */
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

function findNginx(): string {
  const found = PLACES.find((place) => existsSync(place));
  if (found === undefined) throw new Error('No se encontró nginx. En Debian: apt-get install nginx');
  return found;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Packed files as they are, hashed ones for ever, our page for what is not there. */
const buildConfiguration = (site: string, own: string, port: number): string => `
${existsSync(BROTLI) ? `load_module ${BROTLI};` : ''}
worker_processes 1;
daemon off;
pid ${own}/pid;
error_log ${own}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${TEMPORARY.map((name) => `${name}_temp_path ${own}/${name};`).join('\n  ')}
  charset utf-8;
  gzip_static on;
  ${existsSync(BROTLI) ? 'brotli_static on;' : ''}
  server {
    listen 127.0.0.1:${port};
    root "${site}";
    error_page 404 /404.html;
    add_header X-Content-Type-Options nosniff always;
    location /_astro/ {
      add_header Cache-Control "public, max-age=31536000, immutable";
    }
  }
}
`;

async function waitFor(url: string): Promise<void> {
  for (let tried = 0; tried < 100; tried += 1) {
    if (await fetch(url).catch(() => undefined)) return;
    await wait(50);
  }
  throw new Error(`nginx no contesta en ${url}`);
}

/** Serves a packed site with nginx to this machine alone. */
export async function serveWithNginx(site: string): Promise<ServedSite> {
  const nginx = findNginx();
  const own = mkdtempSync(path.join(tmpdir(), 'norma-nginx-'));
  const port = await findFreePort();
  const file = path.join(own, 'nginx.conf');
  writeFileSync(file, buildConfiguration(site, own, port));
  await promisify(execFile)(nginx, ['-t', '-q', '-c', file, '-e', `${own}/error.log`]);
  const child = spawn(nginx, ['-c', file, '-e', `${own}/error.log`], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = `http://localhost:${port}/`;
  const stop = async (): Promise<void> => {
    child.kill('SIGQUIT');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  await waitFor(url.replace('localhost', '127.0.0.1')).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, stop };
}
