import { expect, test } from 'vitest';
import { parsePage } from '../built-site/read-built-site.ts';
import { checkTableDownloads } from './table-downloads.ts';

const files = '<a href="/a.csv">CSV</a><a href="/a.xlsx">Excel</a>';
const declared = [{ path: /^\/declarada\//u, reason: 'prueba' }];
const table = '<table class="data"></table>';
const printed = '<table class="printed" id="art_1__table_1"></table>';

test.for([
  ['a/', `${table}${files}`, 0, 'with its files'],
  ['a/', table, 1, 'without'],
  ['a/', `${table}<a href="/a.csv">CSV</a>`, 1, 'without a workbook'],
  ['a/', '<p>Nada</p>', 0, 'no table'],
  ['a/', '<table class="sum"></table>', 0, 'a sum is no data'],
  ['declarada/x/', table, 0, 'declared'],
  ['a/', `${printed}${files}`, 1, 'a printed table has a file of its own'],
  ['a/', `${printed}${files}<a href="/n/art_1__table_1.csv">1</a>`, 0, 'it has'],
] as const)('%s with %s: %d (%s)', ([path, html, count]) => {
  const pages = [
    parsePage(`${path}index.html`, `<!doctype html><html><body>${html}</body></html>`),
    parsePage('declarada/index.html', `<!doctype html><html><body>${table}</body></html>`),
  ];
  expect(checkTableDownloads(pages, declared)).toHaveLength(count);
});

test('a reason that nothing needs is told', () => {
  expect(checkTableDownloads([], declared)).toHaveLength(1);
});
