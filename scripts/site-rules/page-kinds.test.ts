import { describe, expect, test } from 'vitest';
import type { PageKind } from '../../src/tests/browser/page-kind.ts';
import { parsePage } from '../built-site/read-built-site.ts';
import { checkPageKinds } from './page-kinds.ts';

const says = /a/;
const home: PageKind = { kind: 'portada', addresses: /^\/$/, samples: [{ path: '/', says }] };
const norm: PageKind = { kind: 'norma', addresses: /^\/normas\/\w+\/$/, samples: [{ path: '/normas/x/', says }] };
const sendsOn = '<meta http-equiv="refresh" content="0;url=/">';

const rows: [reason: string, files: string[], kinds: PageKind[], messages: RegExp[]][] = [
  ['every page has its kind, every kind its pages', ['index.html', 'normas/x/index.html'], [home, norm], []],
  ['a page of a new template', ['index.html', 'guias/a/index.html'], [home], [/«\/guias\/a\/» no es de ninguna clase/]],
  [
    'many of one template are told once',
    ['index.html', 'guias/a/index.html', 'guias/b/index.html', 'guias/c/index.html'],
    [home],
    [/«\/guias\/a\/» \(y 2 más junto a ella\)/],
  ],
  ['two kinds for one page', ['index.html'], [home, { ...home, kind: 'otra' }], [/2 clases: «portada», «otra»/]],
  ['a kind whose pages are gone', ['index.html'], [home, norm], [/Ninguna página.*«norma»/]],
  ['a sample that is gone', ['index.html', 'normas/y/index.html'], [home, norm], [/«\/normas\/x\/».*no existe/]],
  [
    'a sample of another kind',
    ['index.html', 'normas/x/index.html'],
    [home, { ...norm, samples: [{ path: '/', says }] }],
    [/«\/» no es de su clase/],
  ],
  ['a kind without a sample', ['index.html'], [{ ...home, samples: [] }], [/no tiene ninguna muestra/]],
];

describe('checkPageKinds', () => {
  test.for(rows)('%s', ([, files, kinds, messages]) => {
    const found = checkPageKinds(
      files.map((file) => parsePage(file, '<!doctype html>')),
      kinds,
    );
    expect(found).toHaveLength(messages.length);
    found.forEach(({ message, fix }, index) => {
      expect(message).toMatch(messages[index] ?? /^$/);
      expect(fix).not.toBe('');
    });
  });

  test('a page that only sends on is of no kind', () => {
    const pages = [parsePage('index.html', '<!doctype html>'), parsePage('viejo/index.html', sendsOn)];
    expect(checkPageKinds(pages, [home])).toEqual([]);
  });
});
