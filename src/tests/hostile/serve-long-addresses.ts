import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { answerFrom } from '../../../scripts/serve/answer-request.ts';

/** Longest head of a request that is taken, in bytes: a good server refuses far shorter ones, and a page that is open already takes any. */
const longestHead = 4_000_000;

/** Serves the built site to addresses of any length, so that it is the page that is tried and not the server. */
export async function serveLongAddresses(): Promise<{ url: string; stop: () => void }> {
  const server = createServer({ maxHeaderSize: longestHead }, answerFrom(path.resolve('dist')));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
