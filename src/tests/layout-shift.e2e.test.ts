import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './browser/open-page.ts';
import { pageKinds, pageSamples } from './browser/page-kinds.ts';

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

/** Opens a page slowly and gives what moved, once all that is on its way has come. */
async function openSlowly(path: string, width: number, line: typeof slow, come: (page: Page) => Promise<unknown>) {
  let moved: unknown;
  await withPage(
    open,
    '/404.html',
    { own: true, viewport: { width, height: width > 400 ? 900 : 740 } },
    async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', line);
      await page.addInitScript(watch);
      await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' });
      await come(page);
      moved = await listMoved(page);
    },
  );
  return moved;
}

/** One page of each kind: on a desk the other samples are laid out alike. */
const firsts = new Set(pageKinds.map(({ samples: [first] }) => first?.path));

describe.each([360, 1280])('on a slow network, %i px wide', (width) => {
  test.for(samples.filter(({ path }) => width === 360 || firsts.has(path)))(
    '$name: nothing moves while the page comes',
    async ({ path }) => {
      expect(await openSlowly(path, width, slow, () => Promise.resolve())).toEqual([]);
    },
  );
});

/** A poor line: 400 ms, 400 kbit/s. The part that answers comes long after the page. */
const poor = { ...slow, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Links that open with an answer: the forms are short, so that what stands below them is in sight. */
const answered = [
  '/mi-zona/?lugar=Chicago&v=1',
  '/mi-zona/?lugar=Vista+Alegre',
  '/calculadoras/derecho/?tramite=trujillo-carnet&anio=2026&v=1',
  '/calculadoras/multa/?municipio=cusco&infraccion=4',
  '/calculadoras/separar/?municipio=cusco&quien=comercio',
];

describe.for([360, 1280])('on a poor line, %i px wide', (width) => {
  test.for(answered)('%s: nothing moves when the answer comes', async (path) => {
    expect(await openSlowly(path, width, poor, (page) => page.locator('.answer').waitFor())).toEqual([]);
  });

  test('a procedure that opens with answers: nothing moves', async () => {
    const path = '/tramites/trujillo-carnet/?vez=primera&organicos=no';
    const come = (page: Page) => page.locator('[data-varies][hidden]').waitFor({ state: 'attached' });
    expect(await openSlowly(path, width, poor, come)).toEqual([]);
  });

  test('a norm: nothing moves when its buttons come', async () => {
    const come = (page: Page) => page.locator('main [data-print]').waitFor();
    expect(await openSlowly('/normas/ley-27314/', width, poor, come)).toEqual([]);
  });
});
