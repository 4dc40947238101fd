import { describe, expect, it } from 'vitest';
import { formatAddressWords } from './address-words.ts';

describe('formatAddressWords', () => {
  it.each([
    ['a norm and an article', '/normas/ley-27314/art_5/', 'ley 27314 art 5'],
    ['an export', '/normas/ds-005-2010-minam.json', 'ds 005 2010 minam'],
    ['accents', '/carn%C3%A9-reciclador', 'carné reciclador'],
    ['broken escapes stay harmless', '/%E0%A4%A/', 'E0 A4 A'],
    ['markup loses its marks', '/%3Cscript%3Ealert(1)%3C/script%3E', 'script alert 1 script'],
    ['nothing to say', '/', ''],
    ['a decimal number', '/33.2/', '33.2'],
  ])('%s', (_reason, path, expected) => {
    expect(formatAddressWords(path)).toBe(expected);
  });

  it('is cut where it gets too long', () => {
    expect(formatAddressWords(`/${'palabra-'.repeat(100)}`).length).toBeLessThanOrEqual(100);
  });
});
