import { describe, expect, test } from 'vitest';
import { buildCsv } from './build-csv.ts';
import { hostileTable } from './files.fixture.ts';

/** A reader of CSV of its own, so that the writer is not checked by itself. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, mark] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (mark === '\r\n') rows.push([]);
    else if (mark === '') break;
  }
  return rows.filter((row) => row.join('') !== '');
}

describe('buildCsv', () => {
  test('starts with the byte order mark, without which Excel breaks accents', async () => {
    const csv = await buildCsv(hostileTable);
    expect(csv.startsWith('\ufeffQué dice la norma;Soles;Fecha\r\n')).toBe(true);
  });

  test('gives back every cell, with a point for decimals and an apostrophe before formulas', async () => {
    const csv = await buildCsv(hostileTable);
    const [, ...rows] = parseCsv(csv.slice(1));
    expect(rows).toEqual([
      ['N° 011-2012-MPT; «señal» "entre comillas"', '1234.5', '2026-11-21'],
      [`'=HYPERLINK("http://malo")`, '0.28', ''],
      [`'@SUM(1)`, '-3', '2024-02-29'],
      ['dos\nlíneas & <b>marcas</b>', '', ''],
    ]);
  });

  test.for([
    { cell: '12', kind: 'number', reason: 'words in a column of numbers' },
    { cell: Number.NaN, kind: 'number', reason: 'a sum that failed' },
    { cell: '21/11/2026', kind: 'date', reason: 'a day that is not written from year to day' },
    { cell: 5, kind: 'text', reason: 'a number in a column of words' },
  ] as const)('refuses $reason', async ({ cell, kind }) => {
    const table = { name: 'X', columns: [{ key: 'a', header: 'A', kind }], rows: [{ a: cell }] };
    await expect(buildCsv(table)).rejects.toThrow(/column a/);
  });
});
