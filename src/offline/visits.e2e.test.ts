import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Deployment, readBuilt, waitForWorker } from '../tests/browser/deployment.ts';
import { useBrowser, type OpenPage } from '../tests/browser/open-page.ts';
import { cacheNames, visitedDays, visitedPages } from './names.ts';

const open = useBrowser();
const site = new Deployment();
let opened: OpenPage;
let page: Page;

const first = '/tramites/trujillo-carnet/';
const saved = `norma-guardado:${first}@prueba.${Date.now().toString(36)}`;

/** Pages enough to push out each one that was kept, and some more. */
const others = [...new Set(readBuilt('glosario/index.html').match(/\/glosario\/[\w-]+\//g))]
  .concat([...new Set(readBuilt('normas/index.html').match(/\/normas\/[\w-]+\//g))])
  .slice(0, visitedPages + 4);

beforeAll(async () => {
  await site.start();
  opened = await open(site.url + first, { own: true, serviceWorkers: 'allow' });
  ({ page } = opened);
  await waitForWorker(page);
  await page.evaluate(async (name) => {
    await (await caches.open(name)).put(location.pathname, new Response('<main>guardada</main>'));
  }, saved);
});

afterAll(async () => {
  await opened.close();
  await site.stop();
});

async function visit(paths: readonly string[]): Promise<void> {
  for (const path of paths) await page.goto(site.url + path, { waitUntil: 'commit' });
}

/** Pages kept because they were visited, in the order in which they came. */
const listVisited = (): Promise<string[]> =>
  page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    cacheNames.pages,
  );

/** As if every visit so far had been so many days earlier: writes in what Workbox remembers of each. */
const shiftVisits = (days: number): Promise<void> =>
  page.evaluate(
    (back) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('workbox-expiration');
        opening.onerror = () => {
          reject(new Error('no database'));
        };
        opening.onsuccess = () => {
          const change = opening.result.transaction('cache-entries', 'readwrite');
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          const walk = change.objectStore('cache-entries').openCursor();
          walk.onsuccess = () => {
            const at = walk.result;
            if (!at) return;
            const entry = at.value as { timestamp: number };
            at.update({ ...entry, timestamp: entry.timestamp - back });
            at.continue();
          };
        };
      }),
    days * 86_400_000,
  );

test('the pages of the last visits are kept, as many as promised; the first of all goes', async () => {
  expect(others.length).toBe(visitedPages + 4);
  await visit(others);
  await expect.poll(async () => (await listVisited()).length).toBe(visitedPages);
  expect((await listVisited()).toSorted()).toEqual(others.slice(-visitedPages).toSorted());
});

test('a page seen again is one of the last', async () => {
  const [oldest = '', next] = others.slice(-visitedPages);
  await visit([oldest, first]);
  await expect.poll(listVisited).not.toContain(next);
  expect(await listVisited()).toContain(oldest);
});

test('what nobody opened for longer than promised goes with the next visit', async () => {
  const [last = ''] = others.slice(-1);
  await shiftVisits(visitedDays - 1);
  await visit([last]);
  await expect.poll(async () => (await listVisited()).length).toBe(visitedPages);
  await shiftVisits(1);
  await visit([first]);
  await expect.poll(listVisited).toEqual([last, first]);
});

test('what its reader saved stays', async () => {
  expect(await page.evaluate((name) => caches.has(name), saved)).toBe(true);
});
