import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { answerFrom } from '../../../scripts/serve/answer-request.ts';
import { listenLocally, type LocalServer } from '../../../scripts/serve/listen-locally.ts';
import { cacheNames, workerPath } from '../../offline/names.ts';

const built = path.resolve('dist');

/** Text of a file of the built site. */
export const readBuilt = (address: string): string => readFileSync(path.join(built, address), 'utf8');

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** The built site on a server of its own, that can be stopped, and given other files: its worker is nobody else's. */
export class Deployment {
  /** What is sent in place of a file of the built site, by its address; undefined: nothing is there. */
  readonly changed = new Map<string, string | undefined>();
  /** Something is wrong with the server: it says so, or says nothing at all. */
  fault: 'broken' | 'silent' | undefined;
  #server: LocalServer | undefined;
  #port = 0;

  readonly #answer: RequestListener = (request, response) => {
    if (this.fault === 'silent') return;
    if (this.fault === 'broken') {
      response.writeHead(503).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!this.changed.has(pathname)) {
      answerFrom(built)(request, response);
      return;
    }
    const text = this.changed.get(pathname);
    const type = types[path.extname(pathname)] ?? 'text/html';
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(text);
  };

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#server = await listenLocally(this.#answer, this.#port);
    this.#port = this.#server.port;
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    this.#server = undefined;
  }

  /** The site as it would be sent after another build. */
  deployNewVersion(): void {
    this.changed.set(workerPath, `${readBuilt(workerPath)}\n// another version`);
  }
}

/** Waits until the worker is there and keeps the page that was open before it was. */
export async function waitForWorker(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const isKept = async (name: string): Promise<boolean> =>
    (await (await caches.open(name)).match(location.pathname)) !== undefined;
  await page.waitForFunction(isKept, cacheNames.pages, { polling: 50 });
}

/** Flight mode, and no server either. */
export async function disconnect(page: Page, site: Deployment): Promise<void> {
  await page.context().setOffline(true);
  await site.stop();
}

/** The connection of before. */
export async function connect(page: Page, site: Deployment): Promise<void> {
  await site.start();
  await page.context().setOffline(false);
}
