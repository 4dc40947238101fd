import { describe, expect, test } from 'vitest';
import { buildHeaders } from './build-headers.ts';
import { formatContentPolicy } from './content-policy.ts';
import { isWorthPacking } from './media-types.ts';
import { findPathClass, pathClasses } from './path-classes.ts';
import { RedirectSchema } from './redirect.schema.ts';
import { formatServedPolicy, uniteServedPolicies } from './served-policy.ts';

const classRows: [reason: string, address: string, name: string][] = [
  ['the home page', '/', 'pages'],
  ['a page', '/normas/ley-27314/', 'pages'],
  ['a page by its file, as nginx sees it', '/normas/ley-27314/index.html', 'pages'],
  ['the page of errors', '/404.html', 'pages'],
  ['a page of the API is a page', '/api/v1/', 'pages'],
  ['a file of the API', '/api/v1/fees.json', 'api'],
  ['a schema of the API', '/api/v1/schemas/fees.json', 'api'],
  ['the list of forms is searched', '/formularios/', 'pages'],
  ['a form connects to nothing', '/formularios/carnet/', 'forms'],
  ['by its file, too', '/formularios/carnet/index.html', 'forms'],
  ['a frame', '/embed/tramite/trujillo-carnet/', 'frames'],
  ['what a host reads of a frame', '/embed/tramite/trujillo-carnet.json', 'oembed'],
  ['a script of frames with a fixed name', '/embed/marco.js', 'frames'],
  ['a part of one, named by its content', '/embed/partes/parte_Form.js', 'frame-parts'],
  ['a page that frames', '/capacitar/om-011-2012-mpt/', 'training'],
  ['the workshop does not', '/capacitar/taller/', 'workshop'],
  ['the search', '/buscar/', 'search'],
  ['its engine', '/pagefind/pagefind.js', 'search'],
  ['what the page of the search reads', '/buscar/indice.json', 'search'],
  ['a part of the index', '/pagefind/fragment/es_1.pf_fragment', 'index-parts'],
  ['the list of its parts, named by its content', '/pagefind/pagefind.es_1.pf_meta', 'index-parts'],
  ['the entry of the index has a fixed name', '/pagefind/pagefind-entry.json', 'search'],
  ['a feed', '/normas/ley-27314.atom', 'feeds'],
  ['data that a page reads', '/calculadoras/multa/reglas.json', 'rest'],
  ['the service worker', '/sw.js', 'scripts'],
  ['a script that frames load, too', '/await-answer.js', 'scripts'],
  ['the manifest', '/manifest.webmanifest', 'rest'],
  ['a table', '/comparar/trujillo-cusco.csv', 'downloads'],
  ['a chart', '/planes/x/graficos/meta-2.svg', 'pictures'],
  ['what is not there', '/nada', 'rest'],
];

describe('findPathClass', () => {
  test.for(classRows)('%s: %s', ([, address, name]) => {
    expect(findPathClass(address).name).toBe(name);
  });

  test('asks for an address', () => {
    expect(() => findPathClass('normas')).toThrow();
  });

  test('names are unique, for servers keep their settings by name', () => {
    const names = pathClasses.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('what is sent', () => {
  test('frames alone may be framed', () => {
    const open = pathClasses.filter((pathClass) => !formatServedPolicy(pathClass).includes('frame-ancestors'));
    expect(open.map(({ name }) => name)).toEqual(['frame-parts', 'oembed', 'frames']);
  });

  test('programs of others may read the API, oEmbed and feeds, and nothing else', () => {
    const open = pathClasses.filter((pathClass) => 'Access-Control-Allow-Origin' in buildHeaders(pathClass, 'x'));
    expect(open.map(({ name }) => name)).toEqual(['oembed', 'api', 'feeds']);
  });

  test('what has no name of its content is never kept for ever', () => {
    const kept = pathClasses.filter(({ caching }) => caching === 'forever');
    expect(kept.map(({ name }) => name)).toEqual(['assets', 'frame-parts', 'index-parts']);
  });

  test('all of it for a file of the API', () => {
    const {
      'Content-Security-Policy': policy,
      'Permissions-Policy': unused,
      ...others
    } = buildHeaders(findPathClass('/api/v1/fees.json'), 'api/v1/fees.json');
    expect(policy).toBe(formatServedPolicy({ policy: 'plain' }));
    expect(unused).toMatch(/^accelerometer=\(\), camera=\(\), /);
    expect(others).toEqual({
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=3600',
      'Content-Type': 'application/json; charset=utf-8',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
  });
});

describe('policies', () => {
  test('the header says what the page says, and who may frame it', () => {
    const [page, header] = [
      formatContentPolicy('searching'),
      formatServedPolicy({ policy: 'searching', framed: false }),
    ];
    expect(header).toBe(`${page}; frame-ancestors 'none'`);
  });

  test('a united one lets each of them work', () => {
    const united = uniteServedPolicies([
      { policy: 'offline', framed: false },
      { policy: 'searching', framed: false },
      { policy: 'framing', framed: false },
    ]);
    for (const directive of [
      "script-src 'self' 'wasm-unsafe-eval'",
      "img-src 'self' data: blob:",
      "connect-src 'self'",
      "frame-src 'self'",
      "default-src 'none'",
      "frame-ancestors 'none'",
    ])
      expect(united.split('; ')).toContain(directive);
  });

  test('what may be framed is not mixed with what may not', () => {
    const mixed = [true, false].map((framed) => ({ policy: 'plain', framed }) as const);
    expect(() => uniteServedPolicies(mixed)).toThrow(/folder of its own/);
  });
});

test.for([
  ['index.html', true],
  ['a.jsonld', true],
  ['a.webmanifest', true],
  ['a.zip', false],
  ['a.pf_fragment', false],
  ['LICENSE', false],
] as const)('%s is worth packing: %s', ([file, worth]) => {
  expect(isWorthPacking(file)).toBe(worth);
});

test.for([
  ['/tramites/trujillo-carnet/', true, 'a page'],
  ['/normas/ley-27314.json', true, 'a file'],
  ['/', false, 'the home page does not move: its row would send on every page of errors'],
  ['/normas', false, 'a page has its slash'],
  ['//otro.pe/', false, 'another site'],
  ['/a b/', false, 'blanks would end the word in the files of servers'],
  ['/x;y/', false, 'nor may it end a directive'],
  ['/../x/', false, 'steps up'],
] as const)('«%s» as an address that moved: %s (%s)', ([from, valid]) => {
  const row = { from, to: '/normas/', since: '2026-11-30', why: 'Prueba.' };
  expect(RedirectSchema.safeParse(row).success).toBe(valid);
});
