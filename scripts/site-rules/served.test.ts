import { expect, test } from 'vitest';
import { formatContentPolicy, type PolicyKind } from '#serving';
import { parsePage } from '../built-site/read-built-site.ts';
import { checkServed, matchesGlob } from './served.ts';

const page = (file: string, kind: PolicyKind): ReturnType<typeof parsePage> =>
  parsePage(file, `<meta http-equiv="Content-Security-Policy" content="${formatContentPolicy(kind)}">`);

const frame = (script: string): ReturnType<typeof parsePage> =>
  parsePage(
    'embed/tramite/x/index.html',
    `<meta http-equiv="Content-Security-Policy" content="${formatContentPolicy('plain')}"><script src="${script}"></script>`,
  );

interface Row {
  reason: string;
  page?: ReturnType<typeof parsePage>;
  files?: string[];
  redirects?: [string, string][];
  message: RegExp | undefined;
}

const rows: Row[] = [
  { reason: 'a page of the kind of its class', page: page('normas/index.html', 'plain'), message: undefined },
  {
    reason: 'a form that the header lets do nothing',
    page: page('formularios/x/index.html', 'offline'),
    message: undefined,
  },
  {
    reason: 'a form that says it may connect',
    page: page('formularios/x/index.html', 'plain'),
    message: /otra política/,
  },
  { reason: 'a search where none is expected', page: page('guias/index.html', 'searching'), message: /otra política/ },
  { reason: 'a frame with a script that it may load', page: frame('/embed/marco.js'), message: undefined },
  { reason: 'a frame with one that only we may', page: frame('/pagefind/pagefind.js?v=1'), message: /otro sitio/ },
  { reason: 'no policy at all', page: parsePage('x/index.html', '<p>'), message: /otra política/ },
  { reason: 'an ending that nobody knows', files: ['datos/x.parquet'], message: /de qué tipo/ },
  { reason: 'no ending', files: ['datos/LICENSE'], message: /de qué tipo/ },
  { reason: 'a feed', files: ['normas/x.atom'], message: undefined },
  { reason: 'a feed where the API is', files: ['api/v1/x.atom'], message: undefined },
  { reason: 'an oEmbed', files: ['embed/tramite/x.json'], message: undefined },
  { reason: 'what moved, to where it is', files: ['a/index.html'], redirects: [['/b/', '/a/']], message: undefined },
  { reason: 'what moved, to nowhere', redirects: [['/b/', '/a/']], message: /no está/ },
  {
    reason: 'a row that hides a page',
    files: ['a/index.html', 'b.md'],
    redirects: [['/b.md', '/a/']],
    message: /hay una/,
  },
];

test.for(rows)('$reason', ({ page: shown, files = [], redirects = [], message }) => {
  const site = { folder: 'dist', files: new Set(files), pages: shown ? [shown] : [] };
  const issues = checkServed(site, new Map(redirects));
  expect(issues).toHaveLength(message ? 1 : 0);
  if (message) expect(issues[0]?.message).toMatch(message);
});

test.for([
  ['/_astro/*', '/_astro/a.js', true],
  ['/*.atom', '/normas/x.atom', true],
  ['/*.atom', '/normas/x.json', false],
  ['/x*x', '/x', false],
  ['/', '/', true],
  ['/', '/a', false],
] as const)('%s over %s: %s', ([glob, address, matches]) => {
  expect(matchesGlob(glob, address)).toBe(matches);
});
