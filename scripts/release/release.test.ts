import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unzipSync } from 'fflate';
import { listFiles } from '../built-site/list-files.ts';
import { steps } from '../gate/steps.ts';
import { buildSecurityTxt } from './build-security-txt.ts';
import { RELEASE_STEPS } from './check-first.ts';
import { buildLicences } from './list-licences.ts';
import { findSent, readHeadersFile } from './read-headers-file.fixture.ts';
import { packFile } from './pack-texts.ts';
import { putStopWorker } from './put-stop-worker.ts';
import { formatStamp, readRepository } from './read-stamp.ts';
import { usualPlace, writeRelease, type ReleaseSource } from './write-release.ts';
import { zipFolder } from './zip-folder.ts';

let room: string;
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), 'release-test-'));
});
afterEach(() => {
  rmSync(room, { recursive: true });
});

const text = '<p>Norma</p>\n'.repeat(500);

function buildSource(more: Partial<ReleaseSource> = {}): ReleaseSource {
  const site = path.join(room, 'dist');
  for (const [file, content] of Object.entries({
    'index.html': text,
    '404.html': text,
    'normas/index.html': text,
    'robots.txt': 'x',
    'datos/a.zip': text,
  })) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), content);
  }
  const stamp = { commit: 'abc', changed: false, time: 1_796_000_000, reviewedOn: '2026-11-29' };
  const effort = { brotli: 5, gzip: 6 };
  return {
    site,
    stamp,
    redirects: new Map([['/viejo/', '/normas/']]),
    contact: undefined,
    origin: undefined,
    place: usualPlace,
    effort,
    ...more,
  };
}

const read = (file: string): Buffer => readFileSync(path.join(room, 'release', file));
const isThere = (file: string): boolean =>
  statSync(path.join(room, 'release', file), { throwIfNoEntry: false }) !== undefined;
const write = (more: Partial<ReleaseSource> = {}) => writeRelease(path.join(room, 'release'), buildSource(more));

describe('a release', () => {
  test('has texts packed where that gains something, and nothing else', async () => {
    const sizes = await write();
    expect(brotliDecompressSync(read('site/normas/index.html.br')).toString()).toBe(text);
    expect(gunzipSync(read('site/normas/index.html.gz')).toString()).toBe(text);
    expect(isThere('site/robots.txt.br')).toBe(false);
    expect(isThere('site/datos/a.zip.br')).toBe(false);
    expect(sizes?.plain).toBeGreaterThan(3 * text.length);
  });

  test('has the time of its commit in each file, so that servers see that it is another', async () => {
    await write();
    for (const file of ['site/index.html', 'site/index.html.br', 'Caddyfile'])
      expect(statSync(path.join(room, 'release', file)).mtimeMs).toBe(1_796_000_000_000);
  });

  test('says which state of the project it is', async () => {
    await write();
    expect(JSON.parse(read('site/sello.json').toString())).toEqual({
      commit: 'abc',
      conCambios: false,
      datosRevisadosEl: '2026-11-29',
    });
  });

  test('of a project without its repository nobody knows the commit, nor whether it was changed', () => {
    vi.stubEnv('GIT_DIR', path.join(room, 'nowhere'));
    const { time, ...state } = readRepository();
    vi.unstubAllEnvs();
    expect(time).toBeUndefined();
    expect(JSON.parse(formatStamp({ ...state, time: 0, reviewedOn: '2026-11-29' }))).toEqual({
      commit: null,
      conCambios: null,
      datosRevisadosEl: '2026-11-29',
    });
  });

  test.for(['/sello.json', '/.well-known/security.txt', '/normas/'])(
    'says of what is made for it, too, what is sent with it by static hosts: %s',
    async (address) => {
      await write({ contact: 'a@b.pe' });
      const sent = findSent(readHeadersFile(read('site/_headers').toString()), address);
      expect(sent.get('Content-Security-Policy')).toEqual([expect.stringContaining("default-src 'none'")]);
      expect(sent.get('Cross-Origin-Resource-Policy')).toEqual(['same-origin']);
    },
  );

  test.for(['nginx/norma-circular.conf', 'Caddyfile', 'site/_redirects'])(
    'leads on from what moved: %s',
    async (file) => {
      await write();
      expect(read(file).toString()).toMatch(/\/viejo\/.*\/normas\//);
    },
  );

  test('copies into the container what there is', async () => {
    await write();
    const named = [
      ...read('Containerfile')
        .toString()
        .matchAll(/^COPY (.+) \S+$/gm),
    ].flatMap(([, names = '']) => names.split(' '));
    expect(named).toEqual(['nginx/nginx.conf', 'nginx/norma-circular.conf', 'site']);
    for (const file of named) expect([file, isThere(file)]).toEqual([file, true]);
  });

  test('leaves nothing of the one before', async () => {
    await write({ contact: 'a@b.pe' });
    expect(isThere('site/.well-known/security.txt')).toBe(true);
    await write();
    expect(isThere('site/.well-known')).toBe(false);
  });
});

test('npm run release checks what it packs before it packs it', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(scripts['release']).toBe('node scripts/release.ts');
  const program = readFileSync('scripts/release.ts', 'utf8');
  const [checked, packed] = ['checkFirst()', 'await writeRelease('].map((call) => program.indexOf(call));
  expect(checked).toBeGreaterThan(0);
  expect(packed).toBeGreaterThan(checked ?? Infinity);
  expect(RELEASE_STEPS).toEqual(['contenido', 'construcción', 'enlaces', 'html', 'seguridad', 'presupuestos']);
  expect(RELEASE_STEPS.filter((name) => !steps.some((step) => step.name === name))).toEqual([]);
});

describe('security.txt', () => {
  test.for([
    [
      'a mailbox',
      'a@b.pe',
      undefined,
      'Contact: mailto:a@b.pe\nExpires: 2027-11-29T00:00:00.000Z\nPreferred-Languages: es\n',
    ],
    [
      'an address, on a site that knows its own',
      'https://b.pe/aviso',
      'https://normas.pe',
      'Contact: https://b.pe/aviso\nExpires: 2027-11-29T00:00:00.000Z\nPreferred-Languages: es\nCanonical: https://normas.pe/.well-known/security.txt\n',
    ],
  ] as const)('%s', ([, contact, origin, expected]) => {
    expect(buildSecurityTxt({ contact, origin, reviewedOn: '2026-11-29' })).toBe(expected);
  });
});

describe('the ZIP', () => {
  test('has all files, in the same bytes whenever they were written', async () => {
    await write();
    const folder = path.join(room, 'release');
    const first = zipFolder(folder, 1_796_000_000) ?? new Uint8Array();
    utimesSync(path.join(folder, 'Caddyfile'), 0, 0);
    expect(Buffer.from(zipFolder(folder, 1_796_000_000) ?? []).equals(Buffer.from(first))).toBe(true);
    const inside = unzipSync(first);
    expect(Object.keys(inside)).toContain('site/normas/index.html.br');
    expect(Buffer.from(inside['site/index.html'] ?? []).toString()).toBe(text);
  });

  test('is not made where it could not count its files', async () => {
    await write();
    const folder = path.join(room, 'release');
    const { length } = listFiles(folder);
    expect(zipFolder(folder, 1_796_000_000, length)).toBeDefined();
    expect(zipFolder(folder, 1_796_000_000, length - 1)).toBeUndefined();
  });

  test('another time gives other bytes: who unpacks it has new files', async () => {
    await write();
    const [first, second] = [1_796_000_000, 1_796_100_000].map((time) => zipFolder(path.join(room, 'release'), time));
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(false);
  });
});

test('licences name each package that the site is built with, and give their terms', () => {
  const lines = buildLicences('.').split('\n');
  expect(lines.some((line) => /^fflate \S+ {2}MIT$/.test(line))).toBe(true);
  expect(lines.some((line) => /^Copyright \(c\) \d+ Arjun Barrett$/.test(line))).toBe(true);
  // Only tests and the gate use it.
  expect(lines.filter((line) => line.startsWith('vitest '))).toEqual([]);
});

describe('on a bad day', () => {
  const prepare = async (effort: ReleaseSource['effort']): Promise<string> => {
    const source = buildSource({ effort });
    mkdirSync(path.join(source.site, 'sin-internet'));
    writeFileSync(path.join(source.site, 'sw.js'), text);
    await writeRelease(path.join(room, 'release'), source);
    return path.join(room, 'release/site');
  };
  const read = (site: string, file: string): Buffer => readFileSync(path.join(site, file));

  test('the worker that ends all others takes the place of the last one, as every server sends it', async () => {
    const site = await prepare({ brotli: 1, gzip: 1 });
    expect(await putStopWorker(site)).toBe(true);
    const worker = read(site, 'sw.js').toString();
    expect(worker).toContain('unregister');
    expect(brotliDecompressSync(read(site, 'sw.js.br')).toString()).toBe(worker);
    expect(gunzipSync(read(site, 'sw.js.gz')).toString()).toBe(worker);
    expect(read(site, 'sin-internet/estado.json').toString()).toBe('{"stop":true}');
  });

  test('a text that gains nothing by it keeps no packed file of before, which servers would send', async () => {
    const file = path.join(room, 'x.js');
    for (const each of [file, `${file}.br`, `${file}.gz`]) writeFileSync(each, 'x');
    await packFile(file, { brotli: 1, gzip: 1 });
    expect([existsSync(file), existsSync(`${file}.br`), existsSync(`${file}.gz`)]).toEqual([true, false, false]);
  });

  test('a site that is not packed gets no packed worker, and a folder without a site gets none', async () => {
    const site = await prepare(undefined);
    expect(await putStopWorker(site)).toBe(true);
    expect(existsSync(path.join(site, 'sw.js.br'))).toBe(false);
    expect(await putStopWorker(room)).toBe(false);
  });
});
