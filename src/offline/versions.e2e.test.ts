import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../tests/browser/open-page.ts';
import { Deployment, readBuilt, waitForWorker } from '../tests/browser/deployment.ts';
import { Traffic } from '../tests/browser/traffic.ts';
import { bundleStopWorker } from './build/bundle-worker.ts';
import { cacheNames, statePath, workerPath } from './names.ts';

const open = useBrowser();
const site = new Deployment();
const opened: (() => Promise<void>)[] = [];

async function openSite(path: string): Promise<Page> {
  await site.start();
  const { page, close } = await open(site.url + path, { own: true, serviceWorkers: 'allow' });
  opened.push(close);
  return page;
}

afterEach(async () => {
  for (const close of opened.splice(0)) await close();
  await site.stop();
  site.changed.clear();
});

/** Presses «Actualizar» and waits until the page has come anew: a line that is gone may belong to the page that leaves. */
async function update(page: Page): Promise<void> {
  await page.evaluate('globalThis.isSame = true');
  await page.locator('[data-new-version]').getByRole('button', { name: 'Actualizar' }).click();
  await expect.poll(() => page.evaluate('globalThis.isSame').catch(() => true)).toBeUndefined();
  await page.waitForLoadState();
}

const countWorkers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('a new version waits, is offered in a line, and comes when it is asked for, in that page alone', async () => {
  const page = await openSite('/calculadoras/uit/');
  await waitForWorker(page);
  const other = await page.context().newPage();
  await other.goto(`${site.url}/calculadoras/derecho/`);
  await other.evaluate('globalThis.isSame = true');
  site.deployNewVersion();
  await page.reload();
  const line = page.locator('[data-new-version]');
  await expect.poll(() => line.innerText()).toMatch(/^Hay una versión nueva del sitio\./);
  await update(page);
  expect(await line.count()).toBe(0);
  expect(await other.evaluate('globalThis.isSame')).toBe(true);
});

test('parts of the version before stay in reach of pages that are open', async () => {
  const page = await openSite('/');
  await waitForWorker(page);
  const worker = readBuilt(workerPath);
  const parts = [...worker.matchAll(/\burl:[`"'](\/_astro\/[^`"']*\.js)[`"']/g)].map(([, address = '']) => address);
  // What the page has loaded is kept anyway.
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const part = parts.find((address) => !loaded.includes(site.url + address)) ?? '';
  expect(part).not.toBe('');
  site.changed.set(workerPath, worker.replaceAll(part, '/robots.txt'));
  site.changed.set(part, undefined);
  await page.reload();
  await update(page);
  // Past what the browser keeps by itself: the worker is to have it.
  const status = await page.evaluate(async (address) => (await fetch(address, { cache: 'reload' })).status, part);
  expect(status).toBe(200);
});

test('a worker that went wrong is ended by the next visit after the one that ends it is deployed', async () => {
  site.changed.set(
    workerPath,
    `addEventListener('install', () => skipWaiting());
     addEventListener('activate', (event) => event.waitUntil(caches.open('norma-paginas').then(() => clients.claim())));
     addEventListener('fetch', (event) => event.respondWith(new Response('<title>roto</title>', { headers: { 'content-type': 'text/html' } })));`,
  );
  const page = await openSite('/');
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.goto(`${site.url}/tramites/`);
  expect(await page.title()).toBe('roto');
  site.changed.set(workerPath, await bundleStopWorker());
  await page.reload();
  await expect.poll(() => page.title().catch(() => '')).toMatch(/Norma Circular/);
  await expect.poll(() => countWorkers(page).catch(() => 1)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

/** Marks the page when it has got the worker that it asked for, or none. */
const tellWorkerIsAskedFor = `for (const name of ['register', 'getRegistration']) {
  const ask = ServiceWorkerContainer.prototype[name];
  ServiceWorkerContainer.prototype[name] = function (...words) {
    const got = ask.apply(this, words);
    got.finally(() => { globalThis.isWorkerAskedFor = true; });
    return got;
  };
}`;

test('a worker that no longer hears of a new one asks the site, and goes', async () => {
  const page = await openSite('/');
  await waitForWorker(page);
  site.changed.set(statePath, '{"stop":true}');
  await page.evaluate((name) => caches.delete(name), cacheNames.state);
  await page.addInitScript(tellWorkerIsAskedFor);
  await page.goto(`${site.url}/tramites/`);
  await expect.poll(() => page.evaluate('globalThis.isWorkerAskedFor')).toBe(true);
  await expect.poll(() => countWorkers(page), { message: 'the page does not call it back' }).toBe(0);
  await page.goto(`${site.url}/calculadoras/`);
  const end = await page.evaluate(async (path) => {
    const { installing } = await navigator.serviceWorker.register(path, { updateViaCache: 'none' });
    await new Promise((resolve) => installing?.addEventListener('statechange', resolve));
    return installing?.state;
  }, workerPath);
  expect(end, 'an old copy that is still handed out does not come').toBe('redundant');
});

test.for<[reason: string, path: string, asks: boolean]>([
  ['a page of the site asks for its worker', '/glosario/', true],
  ['a form that connects to nothing does not', '/formularios/carnet/', false],
  ['nor a tool for the pages of others', '/embed/calculadora/derecho/', false],
])('%s', async ([, path, asks]) => {
  const page = await openSite('/robots.txt');
  // Told as it is asked for: to be registered takes a time that nobody knows.
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => {
      Object.assign(globalThis, { hasAsked: true });
      return Promise.reject(new Error('not here'));
    };
  });
  const traffic = new Traffic(page);
  await page.goto(site.url + path);
  await traffic.rest();
  expect(await page.evaluate('globalThis.hasAsked === true')).toBe(asks);
});
