import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that only this machine reaches. */
export interface LocalServer {
  port: number;
  stop: () => Promise<void>;
}

/** How many ports are tried, one after another. */
const PORTS_TRIED = 100;

/** `localhost` is either of these, as a browser likes. */
const HOSTS = { v4: '127.0.0.1', v6: '::1' };

/** The port belongs to another program, or to the system. */
const TAKEN = new Set(['EADDRINUSE', 'EACCES']);

function readCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function listen(handler: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

/** Listens at both addresses of this machine: another program at one of them would be met instead of ours. */
async function listenAtBoth(handler: RequestListener, wanted: number): Promise<LocalServer> {
  const first = await listen(handler, wanted, HOSTS.v4);
  const { port } = first.address() as AddressInfo;
  const servers = [first];
  try {
    servers.push(await listen(handler, port, HOSTS.v6));
  } catch (error) {
    // Without IPv6 one address is all there is.
    if (TAKEN.has(readCode(error))) {
      await close(first);
      throw error;
    }
  }
  return {
    port,
    stop: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** Serves on the first free port from `firstPort` on; 0 takes any. */
export async function listenLocally(handler: RequestListener, firstPort: number): Promise<LocalServer> {
  const last = firstPort + PORTS_TRIED - 1;
  for (let tried = 0; tried < PORTS_TRIED; tried += 1) {
    try {
      return await listenAtBoth(handler, firstPort === 0 ? 0 : firstPort + tried);
    } catch (error) {
      if (!TAKEN.has(readCode(error))) throw error;
    }
  }
  throw new Error(
    `No hay ningún puerto libre del ${firstPort} al ${last}. Cierre algún programa que use uno y repita.`,
  );
}
