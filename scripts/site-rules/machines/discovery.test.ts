import { describe, expect, test } from 'vitest';
import { parsePage, type BuiltSite } from '../../built-site/read-built-site.ts';
import { checkDiscovery } from './discovery.ts';

const SITE = 'https://normas.pe';
const json = 'embed/tramite/carnet.json';
const link = (href: string): string => `<link rel="alternate" type="application/json+oembed" href="${href}">`;
const good = link(`${SITE}/${json}`);
const frame = `<iframe src="${SITE}/embed/tramite/carnet/"></iframe>`;
const oembed = {
  version: '1.0',
  type: 'rich',
  title: 'Carnet',
  provider_name: 'Norma Circular',
  provider_url: `${SITE}/`,
  cache_age: 86_400,
  width: 600,
  height: 600,
  html: `<blockquote></blockquote>${frame}`,
};

/** A site with one tool: what stands in the head of its page, of its embed, and in its file. */
function build(head: string, embedHead: string, file: string | undefined): [BuiltSite, (name: string) => string] {
  const tools = [
    { id: 'tramite/carnet', embed: '/embed/tramite/carnet/', page: '/tramites/carnet/' },
    { id: 'grafico/uno', embed: '/embed/grafico/uno/', page: '/planes/' },
  ];
  const offer = `<take-tool data-parameters='${JSON.stringify({ tools })}'></take-tool>`;
  const write = (name: string, inHead: string, body = '') =>
    parsePage(`${name}/index.html`, `<!doctype html><html><head>${inHead}</head><body>${body}</body></html>`);
  const chart = embedHead === '' ? '' : link(`${SITE}/embed/grafico/uno.json`);
  const pages = [
    write('capacitar', '', offer),
    write('tramites/carnet', head),
    write('embed/tramite/carnet', embedHead),
    write('embed/grafico/uno', chart),
    write('planes', ''),
  ];
  const chartFile = { ...oembed, html: `<iframe src="${SITE}/embed/grafico/uno/"></iframe>` };
  const files = new Map([
    ['embed/grafico/uno.json', JSON.stringify(chartFile)],
    ...(file === undefined ? [] : ([[json, file]] as const)),
  ]);
  return [{ folder: 'dist', files: new Set(files.keys()), pages }, (name) => files.get(name) ?? ''];
}
const whole = JSON.stringify(oembed);
const other = JSON.stringify({ ...oembed, html: frame.replace('normas.pe', 'otra.pe') });

const rows: [
  reason: string,
  site: string | undefined,
  head: string,
  embedHead: string,
  file: string | undefined,
  messages: RegExp[],
][] = [
  ['all is there', SITE, good, good, whole, []],
  ['nobody knows the address, and nothing says one', undefined, '', '', undefined, []],
  ['nobody knows the address, and something says one', undefined, good, '', whole, [/Sin SITE_URL/]],
  ['the page says nothing', SITE, '', good, whole, [/no dice que su oEmbed/]],
  ['a path is no address', SITE, link(`/${json}`), good, whole, [/no es una dirección completa/, /no dice/]],
  [
    'the address of another site',
    SITE,
    good,
    link(`https://otra.pe/${json}`),
    whole,
    [/dirección completa/, /no dice/],
  ],
  ['the file is not there', SITE, good, good, undefined, [/que no está/, /que no está/]],
  ['the file is half', SITE, good, good, whole.slice(0, 40), [/no es JSON/, /no es JSON/]],
  ['the file is something else', SITE, good, good, '{"version":"1.0"}', [/no es oEmbed: type/, /no es oEmbed/]],
  ['the frame is of another site', SITE, good, good, other, [/no muestra el marco/, /no muestra el marco/]],
];

describe('checkDiscovery', () => {
  test.for(rows)('%s', ([, site, head, embedHead, file, messages]) => {
    const [built, read] = build(head, embedHead, file);
    const found = checkDiscovery(built, site, read);
    expect(found).toHaveLength(messages.length);
    messages.forEach((words, index) => {
      expect(found[index]?.message).toMatch(words);
    });
  });
});
