import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask as askServer, type Answer } from '../release/real-servers/ask.ts';
import { serveBuiltSite, type ServedSite } from './serve-built-site.ts';

const page = (words: string): string => `<!doctype html><title>${words}</title>${'<p>igual</p>'.repeat(200)}`;

const files: Record<string, string | Buffer> = {
  'index.html': page('portada'),
  '404.html': page('no hay nada'),
  'normas/index.html': page('normas'),
  'normas/año/index.html': page('con tilde'),
  'solo-archivos/tabla.csv': 'a;b',
  '_astro/estilo.abc.css': 'a { color: red }',
  'portada.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  '.secreto/index.html': page('oculto'),
  '.well-known/security.txt': 'Contact: mailto:a@b.pe',
};

let folder: string;
let site: ServedSite;

const ask = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  askServer(site.url, address, { method, ...headers });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'served-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  site = await serveBuiltSite(0, folder);
});

afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const found: [reason: string, address: string, file: string, type: RegExp][] = [
  ['the home page', '/', 'index.html', /^text\/html; charset=utf-8$/],
  ['a page at its folder', '/normas/', 'normas/index.html', /^text\/html/],
  ['a query does not change the page', '/normas/?tipo=ley', 'normas/index.html', /^text\/html/],
  ['a second question mark is part of the query', '/normas/?q=a?b', 'normas/index.html', /^text\/html/],
  ['letters of Spanish come escaped', '/normas/a%C3%B1o/', 'normas/año/index.html', /^text\/html/],
  [
    'a text is sent with its letters',
    '/solo-archivos/tabla.csv',
    'solo-archivos/tabla.csv',
    /^text\/csv; charset=utf-8$/,
  ],
  ['a picture', '/portada.png', 'portada.png', /^image\/png$/],
  [
    'what everybody looks for at a known place',
    '/.well-known/security.txt',
    '.well-known/security.txt',
    /^text\/plain/,
  ],
];

const missing: [reason: string, address: string][] = [
  ['no such page', '/normas/no-esta/'],
  ['no such file', '/nada.png'],
  ['a folder that is no page', '/solo-archivos/'],
  ['a file is no folder', '/portada.png/'],
  ['nor has anything inside', '/portada.png/a/'],
  ['a step up', '/../package.json'],
  ['a step up, escaped', '/..%2f'],
  ['a step up, escaped whole', '/%2e%2e%2fpackage.json'],
  ['a step up, as Windows writes it', '/..%5cpackage.json'],
  ['a broken escape', '/%'],
  ['an escape that is no letter', '/%ff/'],
  ['an end of text', '/%00'],
  ['an end of text inside', '/portada.png%00.html'],
  ['a name without end', `/${'a'.repeat(5000)}/`],
  ['an address of another host', 'http://otro.pe/'],
  ['two slashes would lead a browser to another host', '//normas'],
  ['what is hidden', '/.secreto/'],
];

describe('answers of the server', () => {
  test.for(found)('%s: %s', async ([, address, file, type]) => {
    const { status, headers, body } = await ask(address);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(type);
    expect(body).toEqual(Buffer.from(files[file] ?? ''));
  });

  test.for(missing)('our own page of errors for %s', async ([, address]) => {
    const { status, headers, body } = await ask(address);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString('utf8')).toBe(files['404.html']);
  });

  test.for([
    ['/normas', '/normas/'],
    ['/normas?tipo=ley&q=a%20b', '/normas/?tipo=ley&q=a%20b'],
    ['/normas/a%C3%B1o', '/normas/a%C3%B1o/'],
    ['/api/', '/api/v1/'],
    ['/api?x=1', '/api/v1/?x=1'],
  ])('%s leads to %s', async ([address = '', location]) => {
    const { status, headers } = await ask(address);
    expect([status, headers.location]).toEqual([301, location]);
  });

  test('nothing can be sent to it', async () => {
    const { status, headers } = await ask('/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('a head without its body says the size', async () => {
    const { status, headers, body } = await ask('/', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(files['index.html']?.length), 0]);
  });

  test.for(['bytes=5-2', 'bytes=abc', 'bytes=0-1'])('a part is answered with the whole: %s', async (range) => {
    const { status, body } = await ask('/portada.png', { range });
    expect([status, body.length]).toEqual([200, 4]);
  });
});

const encodings: [reason: string, accepted: string, sent: string | undefined][] = [
  ['the smallest that is taken', 'gzip, deflate, br, zstd', 'br'],
  ['gzip where Brotli is not', 'gzip', 'gzip'],
  ['not what is refused', 'br;q=0, gzip;q=0.5', 'gzip'],
  ['whole for who takes nothing else', '', undefined],
];

describe('packing', () => {
  test.for(encodings)('%s: «%s»', async ([, accepted, sent]) => {
    const { headers, body } = await ask('/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(sent);
    expect(headers.vary).toBe('Accept-Encoding');
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[sent ?? ''] ?? ((whole: Buffer) => whole);
    expect(unpack(body).toString('utf8')).toBe(files['index.html']);
    if (sent) expect(body.length).toBeLessThan(files['index.html']?.length ?? 0);
  });

  test('what is packed already goes as it is', async () => {
    const { headers } = await ask('/portada.png', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('the page of errors is packed too', async () => {
    const { status, headers } = await ask('/nada/', { 'accept-encoding': 'br' });
    expect([status, headers['content-encoding']]).toEqual([404, 'br']);
  });
});

describe('keeping', () => {
  test.for([
    ['/normas/', 'no-cache'],
    ['/portada.png', 'public, max-age=3600'],
  ] as const)('%s is not sent twice', async ([address, kept]) => {
    const { headers } = await ask(address);
    expect(headers['cache-control']).toBe(kept);
    const again = await ask(address, { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test.for([
    ['of another size', 'a;b;c'],
    ['of the same size', 'a;c'],
  ] as const)('a new build is seen at once: %s', async ([, text]) => {
    const file = path.join(folder, 'solo-archivos/tabla.csv');
    const before = await ask('/solo-archivos/tabla.csv');
    writeFileSync(file, text);
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    const after = await ask('/solo-archivos/tabla.csv', { 'if-none-match': before.headers.etag ?? '' });
    expect([after.status, after.body.toString('utf8')]).toEqual([200, text]);
    writeFileSync(file, files['solo-archivos/tabla.csv'] ?? '');
  });

  test('what is named by its content is never asked for again', async () => {
    const { headers } = await ask('/_astro/estilo.abc.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

describe('serveBuiltSite', () => {
  test('takes the next free port, and stops though somebody still listens', async () => {
    const port = Number(new URL(site.url).port);
    const next = await serveBuiltSite(port, folder);
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    const response = await fetch(next.url);
    expect(response.status).toBe(200);
    await next.stop();
    await expect(fetch(next.url)).rejects.toThrow();
  });

  test('says so plainly where the site has no page of errors', async () => {
    const empty = await serveBuiltSite(0, path.join(folder, 'solo-archivos'));
    const response = await fetch(empty.url);
    expect([response.status, await response.text()]).toEqual([404, 'No hay nada en esta dirección.']);
    await empty.stop();
  });
});
