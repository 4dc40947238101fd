import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listProcedures } from '#procedures';
import { useBrowser } from '../../tests/browser/open-page.ts';
import { serveHost, type Host } from '../../tests/browser/serve-host.ts';
import { formatEmbedPath } from '../embed.ts';
import { buildSnippet } from '../snippet.ts';

const open = useBrowser();
let host: Host;
beforeAll(async () => {
  host = await serveHost();
});
afterAll(() => host.stop());

const [procedure] = listProcedures();
if (!procedure) throw new Error('There is no procedure to take.');
const path = formatEmbedPath({ kind: 'tramite', id: procedure.id });
const started = 300;
const origin = () => new URL(inject('siteUrl')).origin;

const buildCode = (origin: string | undefined): string =>
  buildSnippet({ title: procedure.title, address: new URL(path, inject('siteUrl')).href, height: started }, origin);

/** Address of the script, as the snippet says it. */
const findScript = (): string => /src="([^"]*)" async/.exec(buildCode(origin()))?.[1] ?? '';

async function show(html: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems, close } = await open(path);
  try {
    const at = host.show(html);
    await page.goto(at, { waitUntil: 'load' });
    await use(page);
    expect(problems.filter((problem) => !problem.startsWith(`other origin: ${new URL('/', at).href}`))).toEqual([]);
  } finally {
    await close();
  }
}

/** How high the frame stands over what it shows; nothing where it is fitted. */
async function measureRest(page: Page): Promise<number> {
  const frame = page.frames().find((one) => one.url().includes(path));
  const inner = await frame?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const outer = await page.locator('iframe').evaluate((shown) => shown.getBoundingClientRect().height);
  return outer - (inner ?? 0);
}

describe('the snippet in a page of somebody else', () => {
  const lock = (code: string): string => code.replace('<iframe', '<iframe sandbox="allow-scripts"');

  test.for<[reason: string, build: () => string]>([
    ['free', () => buildCode(origin())],
    ['locked by its host', () => lock(buildCode(origin()))],
    ['twice, with its script twice', () => buildCode(origin()).replace(/<script.*/, (script) => script + script)],
  ])('fits the frame, and again when it grows: %s', async ([, build]) => {
    await show(build(), async (page) => {
      await expect.poll(() => measureRest(page)).toBe(0);
      const before = await page.locator('iframe').evaluate((shown) => shown.clientHeight);
      await page
        .frames()
        .at(-1)
        ?.evaluate(() => {
          document.body.append(Object.assign(document.createElement('div'), { style: 'block-size: 500px' }));
        });
      await expect
        .poll(() => page.locator('iframe').evaluate((shown) => shown.clientHeight))
        .toBeGreaterThan(before + 400);
      await expect.poll(() => measureRest(page)).toBe(0);
    });
  });

  test('fits a frame that was there long before its script', async () => {
    await show(buildCode(undefined), async (page) => {
      expect(await page.locator('iframe').evaluate((shown) => shown.clientHeight)).toBe(started);
      await page.addScriptTag({ url: findScript() });
      await expect.poll(() => measureRest(page)).toBe(0);
    });
  });

  test('is of use without its script: what is higher scrolls in the frame', async () => {
    await show(buildCode(undefined), async (page) => {
      const last = page.frameLocator('iframe').locator('[data-full]');
      await last.scrollIntoViewIfNeeded();
      expect(await page.locator('iframe').evaluate((shown) => shown.clientHeight)).toBe(started);
    });
  });
});

test('the script that a host adds weighs less than 2.5 kB', () => {
  expect(gzipSync(readFileSync(`dist${new URL(findScript()).pathname}`)).length).toBeLessThan(2500);
});
