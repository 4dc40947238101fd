import { describe, expect, test } from 'vitest';
import { buildHeaders, findPathClass } from '#serving';
import { buildHeadersFile, buildRedirectsFile } from './build-static-host.ts';
import { findSent, readHeadersFile } from './read-headers-file.fixture.ts';

/** A site with something of each kind, mixed as it is. */
const files = [
  '404.html',
  'index.html',
  'sw.js',
  '_astro/a.js',
  'api/v1/index.html',
  'api/v1/fees.json',
  'buscar/index.html',
  'buscar/indice.json',
  'capacitar/index.html',
  'embed/marco.js',
  'embed/partes/a.js',
  'embed/tramite/x.json',
  'embed/tramite/x/index.html',
  'formularios/index.html',
  'formularios/carnet/index.html',
  'normas/index.html',
  'normas/ley-1.atom',
  'normas/ley-1.json',
  'pagefind/pagefind.js',
  'pagefind/pagefind.es_1.pf_meta',
  'pagefind/fragment/a.pf_fragment',
  'planes/x/graficos/a.svg',
  'planes/index.html',
  'revisar/index.html',
];

const text = buildHeadersFile(files);
const rules = readHeadersFile(text);
const readAddress = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const readPolicy = (policy: string): Map<string, Set<string>> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, new Set(sources)];
    }),
  );

describe('_headers', () => {
  test.for(files)('says of %s what the one source says, each header once', (file) => {
    const address = readAddress(file);
    const pathClass = findPathClass(address);
    const sent = findSent(rules, address);
    for (const [name, values] of sent) expect([name, values.length]).toEqual([name, 1]);
    const read = (name: string): string | undefined => sent.get(name)?.[0];
    const wanted = buildHeaders(pathClass, file);
    for (const name of [
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'Cross-Origin-Opener-Policy',
    ])
      expect(read(name)).toBe(wanted[name]);
    expect(read('Strict-Transport-Security')).toBe('max-age=31536000');
    expect(read('Access-Control-Allow-Origin')).toBe(wanted['Access-Control-Allow-Origin']);
    if (pathClass.caching === 'forever') expect(read('Cache-Control')).toBe(wanted['Cache-Control']);
    else expect(read('Cache-Control') ?? '').not.toContain('immutable');
    if (pathClass.shared) expect(read('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  });

  test.for(files)('lets %s work, and lets nobody frame it who must not', (file) => {
    const address = readAddress(file);
    const [policy, wanted] = [
      findSent(rules, address).get('Content-Security-Policy')?.[0] ?? '',
      buildHeaders(findPathClass(address), file)['Content-Security-Policy'] ?? '',
    ].map(readPolicy);
    expect(policy?.get('frame-ancestors')).toEqual(wanted?.get('frame-ancestors'));
    expect(policy?.get('default-src')).toEqual(new Set(["'none'"]));
    for (const [name, sources] of wanted ?? []) {
      const allowed = policy?.get(name) ?? new Set();
      for (const source of sources) if (source !== "'none'") expect([name, allowed.has(source)]).toEqual([name, true]);
    }
  });

  test('keeps to what hosts allow', () => {
    // Cloudflare Pages reads a hundred rules, and lines of two thousand characters.
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    for (const { pattern } of rules) expect(pattern.split('*').length).toBeLessThanOrEqual(2);
  });

  test('what is not there is not framed either, as far as a folder is known', () => {
    expect(findSent(rules, '/normas/no-esta/').get('Content-Security-Policy')?.[0]).toContain("frame-ancestors 'none'");
  });
});

test('_redirects has a line for each address that moved', () => {
  expect(buildRedirectsFile(new Map([['/a/', '/b/']]))).toBe('/a/ /b/ 301\n');
});
