import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './open-page.ts';
import { pageSamples } from './page-kinds.ts';

const open = useBrowser();

/** A network on which parts of a page come one after the other: milliseconds, bytes a second. */
const slow = { offline: false, latency: 60, downloadThroughput: 300_000, uploadThroughput: 300_000 };

const watch = `
  globalThis.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (!hadRecentInput) moved.push({ value, what: sources.map(({ node }) => node?.outerHTML?.slice(0, 80)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });`;

/** What moved by itself, once the page was drawn whole. */
async function listMoved(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          setTimeout(() => {
            resolve(Reflect.get(globalThis, 'moved'));
          });
        });
      }),
  );
}

/** The results of a search come late by their nature; their room is measured with the search. */
const samples = pageSamples.filter(({ path }) => path !== '/buscar/');

describe.each([360, 1280])('on a slow network, %i px wide', (width) => {
  test.for(samples)('$name: nothing moves while the page comes', async ({ path }) => {
    await withPage(
      open,
      '/404.html',
      { own: true, viewport: { width, height: width > 400 ? 900 : 740 } },
      async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', slow);
        await page.addInitScript(watch);
        await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' });
        expect(await listMoved(page)).toEqual([]);
      },
    );
  });
});
