import { describe, expect, test } from 'vitest';
import { parsePage } from '../built-site/read-built-site.ts';
import { checkOrphans, type LoneAddress } from './orphans.ts';

const SITE = 'https://normas.pe';
const home = '<a href="/">a</a>';
const error: LoneAddress = { path: '/404.html', reason: 'the server shows it' };

/** Bodies by file; every page leads back home. */
type Site = Record<string, string>;

const rows: [reason: string, site: Site, lone: LoneAddress[], messages: RegExp[]][] = [
  ['a page that is linked', { 'index.html': '<a href="/a/">a</a>', 'a/index.html': home }, [], []],
  ['a relative link', { 'index.html': '<a href="a/#b">a</a>', 'a/index.html': home }, [], []],
  ['the published address', { 'index.html': `<a href="${SITE}/a/">a</a>`, 'a/index.html': home }, [], []],
  ['a form leads there', { 'index.html': '<form action="/a/"></form>', 'a/index.html': home }, [], []],
  ['letters of Spanish', { 'index.html': '<a href="/a%C3%B1o/">a</a>', 'año/index.html': home }, [], []],
  ['no link', { 'index.html': '', 'a/index.html': home }, [], [/Ninguna otra página lleva a «\/a\/»/]],
  ['its own link is none', { 'index.html': '', 'a/index.html': `${home}<a href="/a/">a</a>` }, [], [/«\/a\/»/]],
  [
    'the same path of another site',
    { 'index.html': '<a href="https://otra.pe/a/">a</a>', 'a/index.html': home },
    [],
    [/a/],
  ],
  ['a link for machines', { 'index.html': '<link rel="next" href="/a/">', 'a/index.html': home }, [], [/«\/a\/»/]],
  [
    'an old address that sends on',
    { 'index.html': '', 'a/index.html': `${home}<meta http-equiv="refresh" content="0;url=/">` },
    [],
    [],
  ],
  ['a page that needs no link', { 'index.html': '', '404.html': home }, [error], []],
  ['an exception that is linked', { 'index.html': '<a href="/404.html">a</a>', '404.html': home }, [error], [/sobra/]],
  [
    'an exception that is gone',
    { 'index.html': '', 'a/index.html': home + '<a href="/">a</a>' },
    [error, { path: '/a/', reason: '' }],
    [/«\/404.html».*sobra/],
  ],
];

describe('checkOrphans', () => {
  test.for(rows)('%s', ([, site, lone, messages]) => {
    const pages = Object.entries(site).map(([file, body]) => parsePage(file, `<!doctype html><body>${body}`));
    const found = checkOrphans(pages, SITE, lone).map(({ message }) => message);
    expect(found).toHaveLength(messages.length);
    found.forEach((message, index) => {
      expect(message).toMatch(messages[index] ?? /^$/);
    });
  });
});
