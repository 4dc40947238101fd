import { describe, expect, test } from 'vitest';
import { parsePage, type BuiltSite } from '../built-site/read-built-site.ts';
import { checkDuplicateIds } from './duplicate-ids.ts';
import { choosePages } from './html-validity.ts';
import { checkLinks } from './links.ts';
import { checkNoInline } from './no-inline.ts';
import { checkFileOrigins, checkPageOrigins } from './other-origins.ts';
import { checkSecurityPolicy, findWeakness } from './security-policy.ts';

const page = (body: string, file = 'index.html', head = ''): ReturnType<typeof parsePage> =>
  parsePage(file, `<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

function buildSite(body: string): BuiltSite {
  const pages = [
    page(body),
    page('<h2 id="art_1">1</h2>', 'normas/x/index.html'),
    page('', 'viejo/index.html', '<meta http-equiv="refresh" content="0;url=/normas/x/">'),
    page('', 'roto/index.html', '<meta http-equiv="refresh" content="0;url=/nada/">'),
  ];
  return {
    folder: 'dist',
    pages,
    files: new Set(['normas/x.json', ...pages.map(({ file }) => file.replace('dist/', ''))]),
  };
}

const links: [reason: string, body: string, message: RegExp | undefined][] = [
  ['a page is reached by its address', '<a href="/normas/x/">x</a>', undefined],
  ['a file is reached by its name', '<a href="normas/x.json">x</a>', undefined],
  ['an anchor is a place of the target page', '<a href="/normas/x/#art_1">x</a>', undefined],
  ['a redirect leads on, anchor included', '<a href="/viejo/#art_1">x</a>', undefined],
  ['a query does not change the page', '<a href="/normas/x/?q=1">x</a>', undefined],
  ['a calendar to follow is no page', '<a href="webcal://norma.pe/a.ics">x</a>', undefined],
  ['mail and telephone are no pages', '<a href="mailto:a@b.pe">x</a>', undefined],
  ['a page that is not there', '<a href="/normas/y/">x</a>', /no lleva a ninguna página/],
  ['an anchor that is not there', '<a href="/normas/x/#art_2">x</a>', /ningún lugar con id «art_2»/],
  ['an anchor of the page itself', '<a href="#art_1">x</a>', /ningún lugar/],
  ['an address without its slash', '<a href="/normas/x">x</a>', /no termina en «\/»/],
  ['a redirect to nowhere', '<a href="/roto/">x</a>', /redirección/],
  ['a picture that is not there', '<img src="/a.png">', /a\.png/],
  ['one of the sizes of a picture', '<img src="/normas/x.json" srcset="/b.png 2x">', /b\.png/],
];

describe('checkLinks', () => {
  test.for(links)('%s', ([, body, message]) => {
    const [first] = checkLinks(buildSite(body)).issues;
    if (message) expect(first?.message).toMatch(message);
    else expect(first).toBeUndefined();
  });

  test('links to other sites are listed once and not followed', () => {
    const body = '<a href="https://www.gob.pe/">a</a><a href="https://www.gob.pe/">b</a>';
    expect(checkLinks(buildSite(body))).toEqual({ issues: [], count: 0, external: ['https://www.gob.pe/'] });
  });

  test('the published address is our own site', () => {
    const body = '<link rel="canonical" href="https://norma.pe/normas/y/">';
    expect(checkLinks(buildSite(body), 'https://norma.pe').issues).toHaveLength(1);
  });
});

const inline: [reason: string, body: string, count: number][] = [
  ['a script with its code inside', '<script>a()</script>', 1],
  ['a module with its code inside', '<script type="module">a()</script>', 1],
  ['a style attribute', '<p style="color:red">a</p>', 1],
  ['a style element', '<style>a{}</style>', 1],
  ['an event handler', '<p onclick="a()">a</p>', 1],
  ['code in an address', '<a href="javascript:a()">a</a>', 1],
  ['inside a template too', '<template><p style="a">a</p></template>', 1],
  ['data for search engines is no code', '<script type="application/ld+json">{}</script>', 0],
  ['a script with an address', '<script src="/a.js"></script>', 0],
];

describe('checkNoInline', () => {
  test.for(inline)('%s', ([, body, count]) => {
    expect(checkNoInline(page(body))).toHaveLength(count);
  });
});

const strict =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; base-uri 'none'; form-action 'self'";

const policies: [reason: string, policy: string, weakness: string[]][] = [
  ['own files only', strict, []],
  ['a picture of the device', strict.replace('data:', 'data: blob:'), []],
  ['a piece of memory as code', `${strict}; worker-src blob:`, ['«worker-src» deja pasar blob:']],
  ['inline code', `${strict}; style-src 'unsafe-inline'`, ["«style-src» deja pasar 'unsafe-inline'"]],
  ['any site', `${strict}; font-src *`, ['«font-src» deja pasar *']],
  ['another site', `${strict}; connect-src https://a.pe`, ['«connect-src» deja pasar https://a.pe']],
  ['data as code', `${strict}; script-src-elem data:`, ['«script-src-elem» deja pasar data:']],
  ['no rule for the rest', "base-uri 'none'; form-action 'self'", ['falta «default-src»']],
];

describe('findWeakness', () => {
  test.for(policies)('%s', ([, policy, weakness]) => {
    expect(findWeakness(policy)).toEqual(weakness);
  });
});

describe('checkSecurityPolicy', () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${strict}">`;
  const rows: [reason: string, head: string, message: RegExp | undefined][] = [
    ['a policy before all else', `${meta}<link rel="icon" href="/a.svg">`, undefined],
    ['no policy', '<title>a</title>', /no lleva política/],
    ['two policies', meta + meta, /dos políticas/],
    ['a policy that comes too late', `<link rel="icon" href="/a.svg">${meta}`, /va antes/],
  ];
  test.for(rows)('%s', ([, head, message]) => {
    const [first] = checkSecurityPolicy(page('', 'index.html', head));
    if (message) expect(first?.message).toMatch(message);
    else expect(first).toBeUndefined();
  });
});

describe('other origins', () => {
  test('a link to another site is no request', () => {
    expect(checkPageOrigins(page('<a href="https://a.pe/">a</a><link rel="canonical" href="https://b.pe/">'))).toEqual(
      [],
    );
  });

  test.for([
    ['index.html', '<img src="//a.pe/b.png">'],
    ['index.html', '<script src="https://a.pe/b.js"></script>'],
    ['index.html', '<link rel="stylesheet" href="https://a.pe/b.css">'],
  ])('%s: %s is a request', ([file, body]) => {
    expect(checkPageOrigins(page(body ?? '', file))).toHaveLength(1);
  });

  test.for([
    ['a.css', '@import "https://a.pe/b.css";'],
    ['a.css', 'a{background:url(//a.pe/b.png)}'],
    ['a.js', 'fetch("https://a.pe/")'],
    ['a.js', 'import"https://a.pe/b.js"'],
  ])('%s: %s is a request', ([file, text]) => {
    expect(checkFileOrigins(file ?? '', text ?? '')).toHaveLength(1);
  });

  test('an address in the text of a script is no request', () => {
    expect(checkFileOrigins('a.js', 'const help = "https://a.pe/";')).toEqual([]);
  });
});

describe('checkDuplicateIds', () => {
  test('names the line of the first', () => {
    expect(checkDuplicateIds(page('\n<p id="a">\n<p id="a">'))[0]?.message).toContain('línea 2');
  });
});

describe('choosePages', () => {
  const many = Array.from({ length: 30 }, (_, index) => page('x'.repeat(index), `normas/n/art_${index}/index.html`));
  const pages = [page(''), page('', 'normas/n/index.html'), ...many];

  test('takes all while they are few', () => {
    expect(choosePages(pages, 40)).toHaveLength(32);
  });

  test('keeps every template and the largest page of each', () => {
    const chosen = choosePages(pages, 12).map(({ path }) => path);
    expect(chosen).toEqual(expect.arrayContaining(['/', '/normas/n/', '/normas/n/art_29/']));
    expect(chosen).toHaveLength(6);
  });
});
