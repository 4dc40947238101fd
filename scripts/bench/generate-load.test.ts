import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import { listenLocally } from '../serve/listen-locally.ts';
import { findPercentile, generateLoad } from './generate-load.ts';

test.for([
  [[3, 1, 2], 0.5, 2, 'the middle one'],
  [[1, 2, 3, 4], 0.99, 4, 'nearly all: the last'],
  [[5], 0.5, 5, 'one is all of them'],
  [[1, 2], 0, 1, 'the first is below none'],
] as const)('of %j, %s: %s (%s)', ([values, part, expected]) => {
  expect(findPercentile(values, part)).toBe(expected);
});

test.for<[reason: string, fail: (...asked: Parameters<RequestListener>) => void]>([
  ['another status', (_, response) => response.writeHead(500).end('hola')],
  ['a connection that breaks before the answer', (request) => request.socket.destroy()],
  [
    'a connection that breaks within the answer',
    (request, response) => response.writeHead(200).write('ho', () => request.socket.destroy()),
  ],
])('counts answers, and those that failed: %s', async ([, fail]) => {
  let asked = 0;
  const { port, stop } = await listenLocally((request, response) => {
    asked += 1;
    if (asked % 2 === 0) fail(request, response);
    else response.writeHead(200).end('hola');
  }, 0);
  const url = new URL(`http://127.0.0.1:${port}/`);
  const { failed, bytes, requestsPerSecond } = await generateLoad({ url, readers: 2, duration: 50 });
  expect(bytes).toBe(4);
  expect(failed).toBeGreaterThan(0);
  expect(requestsPerSecond).toBeGreaterThan(0);
  await stop();
});
