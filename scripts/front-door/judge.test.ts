import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeCalm, judgeEnd, judgePage } from './judge.ts';

const ends: [reason: string, end: string | undefined, output: string, problem: RegExp | undefined][] = [
  ['it ends well', '0', 'Listo\n', undefined],
  ['as programs end that were interrupted', '130', '', undefined],
  ['as npm itself ends', 'SIGINT', '', undefined],
  ['it lives on', undefined, '', /en marcha/],
  ['it takes Ctrl+C for a fault', '1', '', /termina con 1/],
  ['it was killed', 'SIGKILL', '', /SIGKILL/],
  ['it leaves a stack behind', '130', 'Error\n    at run (a.ts:1:2)\n', /at run/],
];

describe('judgeEnd', () => {
  test.for(ends)('%s', ([, end, output, problem]) => {
    if (problem) expect(judgeEnd(end, output)).toMatch(problem);
    else expect(judgeEnd(end, output)).toBeUndefined();
  });
});

test('judgeCalm repeats what is alarming, and only that', () => {
  expect(judgeCalm('added 1 package\n')).toBeUndefined();
  expect(judgeCalm('added 1 package\nnpm warn EBADENGINE\n')).toBe(
    'Recibe mal a quien llega: imprime\nnpm warn EBADENGINE',
  );
});

describe('judgePage', () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404).end('<title>Norma</title>');
  });
  let address: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => server.close());

  const rows: [reason: string, path: string, status: number, words: RegExp, problem: RegExp | undefined][] = [
    ['the page', '', 200, /Norma/, undefined],
    ['what is not there', 'x', 404, /Norma/, undefined],
    ['a page where none should be', '', 404, /Norma/, /responde 200, no 404/],
    ['another page', '', 200, /Otra/, /no es la página/],
  ];
  test('nobody answers', async () => {
    // Nothing of ours has a port as low as this.
    expect(await judgePage('http://localhost:2/', 200, /Norma/)).toMatch(/no responde/);
  });

  test.for(rows)('%s', async ([, path, status, words, problem]) => {
    const said = await judgePage(address + path, status, words);
    if (problem) expect(said).toMatch(problem);
    else expect(said).toBeUndefined();
  });
});
