import { describe, expect, test } from 'vitest';
import { parsePage } from '../../built-site/read-built-site.ts';
import { checkCanonical } from './canonical.ts';

const SITE = 'https://normas.pe';
const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
const own = `${SITE}/normas/`;
const noindex = '<meta name="robots" content="noindex">';
const sendsOn = '<meta http-equiv="refresh" content="0;url=/tramites/">';

const rows: [reason: string, site: string | undefined, head: string, messages: RegExp[]][] = [
  ['its own address, whole', SITE, canonical(own), []],
  ['none while nobody knows it', undefined, '', []],
  ['a path is no canonical address', SITE, canonical('/normas/'), [/canonical es «\/normas\/», no la/]],
  ['nor without SITE_URL', undefined, canonical('/normas/'), [/sin SITE_URL/]],
  ['an address left from another build', undefined, canonical(own), [/canonical/]],
  ['the address of another page', SITE, canonical(`${SITE}/`), [/canonical es/]],
  ['another site', SITE, canonical('https://otra.pe/normas/'), [/canonical es/]],
  ['none', SITE, '', [/una vez en canonical/]],
  ['two', SITE, canonical(own) + canonical(own), [/una vez en canonical/]],
  ['a page that is left out needs none', SITE, noindex, []],
  ['a page that only sends on names where', SITE, sendsOn + canonical(`${SITE}/tramites/`), []],
  ['whole, too', SITE, sendsOn + canonical('/tramites/'), [/canonical es/]],
];

describe('checkCanonical', () => {
  test.for(rows)('%s', ([, site, head, messages]) => {
    const page = parsePage('normas/index.html', `<!doctype html><html><head>${head}</head><body></body></html>`);
    const found = checkCanonical(page, site).map(({ message }) => message);
    expect(found).toHaveLength(messages.length);
    messages.forEach((message, index) => {
      expect(found[index]).toMatch(message);
    });
  });
});
