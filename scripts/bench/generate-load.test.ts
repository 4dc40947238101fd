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

test('counts answers and those that failed', async () => {
  let asked = 0;
  const { port, stop } = await listenLocally((_, response) => {
    asked += 1;
    response.writeHead(asked % 2 === 0 ? 500 : 200).end('hola');
  }, 0);
  const url = new URL(`http://127.0.0.1:${port}/`);
  const { failed, bytes, requestsPerSecond } = await generateLoad({ url, readers: 2, duration: 50 });
  expect(bytes).toBe(4);
  expect(failed).toBeGreaterThan(0);
  expect(requestsPerSecond).toBeGreaterThan(0);
  await stop();
});
