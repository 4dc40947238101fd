import { describe, expect, test } from 'vitest';
import { buildCanonical, buildFileAddress, readSiteOrigin } from './site-address.ts';

describe('readSiteOrigin', () => {
  const sound: [reason: string, value: string | undefined, origin: string | undefined][] = [
    ['nothing said', undefined, undefined],
    ['nothing said, in a file of settings', '', undefined],
    ['blanks say nothing', '  ', undefined],
    ['an origin', 'https://normas.pe', 'https://normas.pe'],
    ['its slash says nothing more', 'https://normas.pe/', 'https://normas.pe'],
    ['while trying it out', 'http://localhost:4321', 'http://localhost:4321'],
    ['a domain in capitals is the same', 'https://Normas.PE', 'https://normas.pe'],
    ['the usual port is none', 'https://normas.pe:443/', 'https://normas.pe'],
    ['a domain with ñ as browsers write it', 'https://compañia.pe', 'https://xn--compaia-8za.pe'],
  ];
  test.for(sound)('%s', ([, value, origin]) => {
    expect(readSiteOrigin(value)).toBe(origin);
  });

  const wrong: [reason: string, value: string][] = [
    ['a domain alone', 'normas.pe'],
    ['a domain and port, which read as a scheme', 'normas.pe:443'],
    ['a path', '/normas'],
    ['another scheme', 'ftp://normas.pe'],
    ['no domain', 'https://'],
    ['a folder of another site', 'https://muni.gob.pe/normas/'],
    ['a query', 'https://normas.pe/?a=b'],
    ['an empty query', 'https://normas.pe?'],
    ['an anchor', 'https://normas.pe/#a'],
    ['a password', 'https://a:b@normas.pe'],
    ['code', 'javascript:alert(1)'],
  ];
  test.for(wrong)('%s is no address of a site', ([, value]) => {
    expect(() => readSiteOrigin(value)).toThrow(/no es la dirección de un sitio[\s\S]*SITE_URL=https:/);
  });
});

describe('addresses', () => {
  const site = new URL('https://normas.pe');

  test('are whole where the site’s is known', () => {
    expect(buildCanonical(site, '/normas/ley-27314/')).toBe('https://normas.pe/normas/ley-27314/');
    expect(buildFileAddress(site, '/normas/x/#art_1')).toBe('https://normas.pe/normas/x/#art_1');
  });

  test('a page has none otherwise, and a file names the path', () => {
    expect(buildCanonical(undefined, '/normas/')).toBeUndefined();
    expect(buildFileAddress(undefined, '/normas/')).toBe('/normas/');
  });
});
