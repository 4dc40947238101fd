import { describe, expect, test } from 'vitest';
import { hostileTable } from './files.fixture.ts';
import { measureFile, pickFiles, publishFile, publishTables } from './published-file.ts';

const read = async (build: () => Promise<Uint8Array>): Promise<string> => new TextDecoder().decode(await build());

describe('a published file', () => {
  test.for([
    { path: '/a/b.csv', name: 'CSV', type: 'text/csv; charset=utf-8' },
    { path: '/a/1.2.json', name: 'JSON', type: 'application/json; charset=utf-8' },
    { path: '/a.ics', name: 'Calendario', type: 'text/calendar; charset=utf-8' },
  ] as const)('is of the kind of its ending: $path', ({ path, name, type }) => {
    expect(publishFile(path, () => '')).toMatchObject({ path, name, type });
  });

  test.for([
    { isKept: true, times: 1, reason: 'kept: pages tell its size and a route serves it' },
    { isKept: false, times: 2, reason: 'not kept: large and only served' },
  ])('is made $times times for two readers when $reason', async ({ isKept, times }) => {
    let made = 0;
    const file = publishFile('/a.json', () => `{"made":${(made += 1)}}`, { isKept });
    await measureFile(file);
    expect(await read(file.build)).toBe(`{"made":${times}}`);
  });

  test('is measured in bytes, not in letters', async () => {
    expect(await measureFile(publishFile('/a.json', () => 'ñ'.repeat(3000)))).toBe('6\u00a0kB');
  });
});

describe('tables under one address', () => {
  test('are worked out once for CSV and workbook, and not before they are asked for', async () => {
    let made = 0;
    const files = publishTables('/a/tabla', () => {
      made += 1;
      return [hostileTable];
    });
    expect([made, files.map(({ path }) => path)]).toEqual([0, ['/a/tabla.csv', '/a/tabla.xlsx']]);
    await Promise.all(files.map(({ build }) => build()));
    expect(made).toBe(1);
  });
});

describe('picking files', () => {
  const files = publishTables('/a/tabla', () => [hostileTable]);

  test('gives them in the order asked for', () => {
    expect(pickFiles(files, '/a/tabla', ['xlsx', 'csv']).map(({ name }) => name)).toEqual(['Excel', 'CSV']);
  });

  test.for([
    ['/a/tabla', 'json', 'an ending it does not have'],
    ['/a/otra', 'csv', 'a name nobody publishes'],
  ] as const)('stops the build for %s.%s: %s', ([stem, ending]) => {
    expect(() => pickFiles(files, stem, [ending])).toThrow(`${stem}.${ending}`);
  });
});
