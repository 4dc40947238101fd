import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildHeaders, findPathClass, isWorthPacking, listRedirects, pathClasses, transportSecurity } from '#serving';
import { listFiles } from '../../built-site/list-files.ts';
import { keepFigure } from '../../figures/keep-figure.ts';
import { ask, unpack, type Answer } from './ask.ts';
import { releaseSite, type ReleasedSite } from './released-site.ts';

let site: ReleasedSite;
let compared = 0;

/** One file of each class, as it is asked for, and the file that answers. */
let samples: { name: string; address: string; file: string }[] = [];

const names = ['propio', 'nginx', 'caddy'] as const;
type Name = (typeof names)[number];

/** What hosts ask of a frame: only a site that knows its address has it, and what is released here knows none. */
const OEMBED = 'embed/tramite/trujillo-carnet.json';

/** The address under which pages are asked for: that of their folder. */
const readAddress = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** What somebody has to put on a server: the texts packed beside, too. */
function keepSize(folder: string): void {
  const files = listFiles(folder);
  const bytes = files.reduce((total, file) => total + statSync(path.join(folder, file)).size, 0);
  keepFigure('site-files', files.length);
  keepFigure('site-megabytes', Math.ceil(bytes / 1_000_000));
}

beforeAll(async () => {
  site = await releaseSite(names, { effort: { brotli: 1, gzip: 1 } });
  keepSize(path.join(site.folder, 'site'));
  // What nobody may be given is there to be given.
  mkdirSync(path.join(site.folder, 'site/.git'));
  for (const file of ['site/.git/config', 'package.json']) writeFileSync(path.join(site.folder, file), 'secreto');
  writeFileSync(path.join(site.folder, 'site', OEMBED), '{"type":"rich"}');
  // The page of errors is not asked for by its name.
  const asked = listFiles('dist').filter((file) => file !== '404.html');
  samples = pathClasses.flatMap(({ name }) => {
    const own = asked.filter((file) => findPathClass(readAddress(file)).name === name);
    // One of each ending: they differ in type.
    const ofEnding = new Map(own.map((file) => [path.extname(file), file]));
    return [...ofEnding.values()].map((file) => ({ name, file, address: readAddress(file) }));
  });
});
afterAll(async () => {
  // A machine that lacks one of the servers has compared less, and says nothing.
  if (site.servers.size === names.length) keepFigure('server-answers', compared);
  await site.stop();
});

/** Runs a test on a server; where it is not on this machine the test is skipped. */
const onServer = (name: Name, skip: () => void): string => {
  const server = site.servers.get(name);
  if (!server) skip();
  return server?.origin ?? '';
};

/** Holds an answer to what the one source says of an address; `file` is what answers. */
function expectHeaders({ headers }: Answer, address: string, file: string): void {
  const { 'Content-Type': type, ...others } = buildHeaders(findPathClass(address), file);
  compared += 1;
  const said = Object.fromEntries(Object.keys(others).map((name) => [name, headers[name.toLowerCase()]]));
  expect(said).toEqual(others);
  expect(headers['access-control-allow-origin']).toBe(others['Access-Control-Allow-Origin']);
  if (type !== undefined) expect(headers['content-type']).toBe(type);
  expect(headers[transportSecurity.name.toLowerCase()]).toBeUndefined();
  expect(JSON.stringify(headers)).not.toMatch(/(?:nginx|caddy)\/\d|"x-powered-by"/i);
}

const expectOurErrors = (answer: Answer): void => {
  expect(unpack(answer).toString('utf8')).toBe(readFileSync('dist/404.html', 'utf8'));
};

const encodings = [
  ['the smallest that is taken', 'gzip, deflate, br', 'br'],
  ['gzip where Brotli is not', 'gzip', 'gzip'],
  ['whole for who takes nothing else', 'identity', undefined],
] as const;

/** Not there, or no address at all: never an error of the server. */
const missing: [reason: string, address: string][] = [
  ['two slashes, which Caddy takes for one', '//no-esta'],
  ['no such page', '/normas/no-esta/'],
  ['no such page, without its slash', '/normas/no-esta'],
  ['no such file of the API: nobody else reads its page of errors', '/api/v1/no-esta.json'],
  ['no such frame', '/embed/tramite/no-esta/'],
  ['no such asset: not kept for ever', '/_astro/no-esta.js'],
  ['a folder that is no page', '/_astro/'],
  ['a file is no folder', '/robots.txt/'],
  ['a step up, escaped', '/..%2f'],
  ['a step up to a file, escaped', '/%2e%2e%2fpackage.json'],
  ['a step up, as Windows writes it', '/..%5cpackage.json'],
  ['a broken escape', '/%'],
  ['an escape that is no letter', '/%ff/'],
  ['an end of text', '/%00'],
  ['a line break, for a header of its own', '/normas%0d%0aSet-Cookie:a=b'],
  ['a name without end', `/${'a'.repeat(5000)}/`],
  ['what is hidden', '/.git/config'],
  ['what is for static hosts', '/_headers'],
  ['a packed file by itself', '/index.html.br'],
];

describe.each(names)('%s', (name) => {
  test('says of every class of addresses what the one source says', async ({ skip }) => {
    const origin = onServer(name, skip);
    const untried = pathClasses.filter((one) => !samples.some((sample) => sample.name === one.name));
    expect(untried.filter((one) => one.name !== 'oembed')).toEqual([]);
    for (const { address, file } of samples) {
      const answer = await ask(origin, address);
      expect([address, answer.status]).toEqual([address, 200]);
      expectHeaders(answer, address, file);
      expect(answer.body.equals(readFileSync(path.join('dist', file)))).toBe(true);
    }
  });

  test('sends texts packed, and says that it depends on who asks', async ({ skip }) => {
    const origin = onServer(name, skip);
    for (const { address, file } of samples.filter((sample) => isWorthPacking(sample.file))) {
      const plain = readFileSync(path.join('dist', file));
      for (const [reason, accepted, sent] of encodings) {
        const answer = await ask(origin, address, { 'accept-encoding': accepted });
        // What is too small gains nothing.
        if (plain.length > 2000)
          expect([reason, address, answer.headers['content-encoding']]).toEqual([reason, address, sent]);
        if (plain.length > 2000) expect(answer.headers.vary).toMatch(/accept-encoding/i);
        expectHeaders(answer, address, file);
        expect(unpack(answer).equals(plain)).toBe(true);
      }
    }
  });

  test.for(encodings)('does not send twice what has not changed: %s', async ([, accepted], { skip }) => {
    const origin = onServer(name, skip);
    for (const { address } of samples) {
      const { headers } = await ask(origin, address, { 'accept-encoding': accepted });
      const again = await ask(origin, address, { 'accept-encoding': accepted, 'if-none-match': headers.etag ?? '' });
      expect([address, again.status, again.body.length]).toEqual([address, 304, 0]);
      expectHeaders(again, address, '');
    }
  });

  test('sends a part of what is large', async ({ skip }) => {
    const origin = onServer(name, skip);
    const { status, headers, body } = await ask(origin, '/datos/norma-circular.zip', { range: 'bytes=100-199' });
    const whole = readFileSync('dist/datos/norma-circular.zip');
    // The project's own server answers with the whole, which is right, too.
    if (name === 'propio') expect([status, body.length]).toEqual([200, whole.length]);
    else {
      expect([status, headers['content-range']]).toEqual([206, `bytes 100-199/${whole.length}`]);
      expect(body.equals(whole.subarray(100, 200))).toBe(true);
    }
  });

  test.for([
    ['a page without its last slash', '/normas', '/normas/'],
    ['with its question', '/normas?tipo=ley&q=a%20b', '/normas/?tipo=ley&q=a%20b'],
    ['a page further down', '/normas/om-011-2012-mpt/art_33', '/normas/om-011-2012-mpt/art_33/'],
    ...[...listRedirects()].map(([from, to]) => ['an address that has moved', from, to] as const),
    ['that, with its question', '/api/?a=b', '/api/v1/?a=b'],
  ] as const)('leads on from %s: %s', async ([, address, location], { skip }) => {
    const answer = await ask(onServer(name, skip), address);
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.location).toBe(location);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.for(missing)('has our own page of errors for %s', async ([, address], { skip }) => {
    const answer = await ask(onServer(name, skip), address, { 'accept-encoding': 'gzip, br' });
    expect([400, 404]).toContain(answer.status);
    // What is no address at all Caddy refuses before it has read its configuration.
    if (name === 'caddy' && address === '/%') {
      expect(answer.body.toString('utf8')).toBe('400 Bad Request');
      return;
    }
    expectOurErrors(answer);
    expectHeaders(answer, '/404.html', '404.html');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('leads no browser to another site', async ({ skip }) => {
    const { headers } = await ask(onServer(name, skip), '//normas');
    expect(headers.location ?? '/').toMatch(/^\/(?!\/)/);
  });

  test.for(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('takes nothing: %s', async (method, { skip }) => {
    const answer = await ask(onServer(name, skip), '/normas/', { method });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('a head is what the whole would say', async ({ skip }) => {
    const origin = onServer(name, skip);
    for (const { address, file } of samples) {
      const [head, whole] = [await ask(origin, address, { method: 'HEAD' }), await ask(origin, address)];
      expectHeaders(head, address, file);
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(head.headers['content-length']).toBe(String(whole.body.length));
    }
  });

  test('asks for encryption from then on where there is some', async ({ skip }) => {
    const { headers } = await ask(onServer(name, skip), '/', { 'x-forwarded-proto': 'https' });
    const expected = name === 'propio' ? undefined : transportSecurity.value;
    expect(headers['strict-transport-security']).toBe(expected);
  });

  test('lets any page read what hosts ask of a frame', async ({ skip }) => {
    if (name === 'propio') skip();
    const answer = await ask(onServer(name, skip), `/${OEMBED}`);
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, '*']);
    expectHeaders(answer, `/${OEMBED}`, OEMBED);
  });

  test('has the contact and the stamp of the release', async ({ skip }) => {
    if (name === 'propio') skip();
    const origin = onServer(name, skip);
    const contact = await ask(origin, '/.well-known/security.txt');
    expect(contact.body.toString('utf8')).toMatch(/^Contact: mailto:prueba@ejemplo\.pe\nExpires: \d{4}-\d\d-\d\dT/);
    expect(contact.headers['content-type']).toBe('text/plain; charset=utf-8');
    const stamp: unknown = JSON.parse((await ask(origin, '/sello.json')).body.toString('utf8'));
    expect(stamp).toHaveProperty('datosRevisadosEl');
  });
});
