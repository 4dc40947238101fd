import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { bringAxe, findViolations } from './find-violations.ts';
import { findOwnColours, findUnreadable } from './forced-colours.ts';
import { sharePage, useBrowser } from './open-page.ts';
import type { pageSamples } from './page-kinds.ts';
import { listUntold, readAccessibility } from './read-accessibility.ts';

const open = useBrowser();

/** From a phone to the narrowest window that we serve, and to a desk. */
const widths = [360, 320, 768, 1280];

/** Turns the page to another width, and waits until it is drawn so: what follows the width has heard of it by then. */
async function turnTo(page: Page, width: number): Promise<void> {
  if (page.viewportSize()?.width === width) return;
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(async (wanted) => {
    do await new Promise(requestAnimationFrame);
    while (window.innerWidth !== wanted);
  }, width);
}

function lookWithScripts(path: string): void {
  const getPage = sharePage(open, path, { viewport: { width: 360, height: 800 } });
  beforeAll(() => bringAxe(getPage()));

  // In the dark, on a desk and on paper every page of the site is looked at in `npm run check`.
  test('axe finds nothing', async () => {
    expect(await findViolations(getPage())).toEqual([]);
  });

  test('tells a screen reader what everything is', async () => {
    expect(listUntold(await readAccessibility(getPage()))).toEqual([]);
  });

  test('fits the window', async () => {
    const page = getPage();
    for (const width of widths) {
      await turnTo(page, width);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `at ${width} px`).toBeLessThanOrEqual(width);
    }
  });

  test('with forced colours everything has the colours of the reader, and words are told from their ground', async () => {
    const page = getPage();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      expect(await page.evaluate(findOwnColours), colorScheme).toEqual([]);
      expect(await page.evaluate(findUnreadable), colorScheme).toEqual([]);
    }
  });
}

function lookWithoutScripts(path: string, says: RegExp): void {
  const getPage = sharePage(open, path, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test('reads without JavaScript', async () => {
    const page = getPage();
    expect(await page.locator('h1:visible').count()).toBe(1);
    // Also in a passage that is laid out only when the reader comes near, which `innerText` leaves out.
    const words = page.locator('main').getByText(says).filter({ visible: true });
    expect(await words.count(), String(says)).toBeGreaterThan(0);
    // A frame has no header: at its foot it leads to the page in full.
    const ways = path.startsWith('/embed/') ? 'footer a:visible' : 'header a:visible, header summary:visible';
    expect(await page.locator(ways).count()).toBeGreaterThan(0);
  });

  test('tells machines what it is', async () => {
    const page = getPage();
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^es/);
    expect((await page.title()).length).toBeGreaterThan(5);
    expect((await page.locator('meta[name=description]').getAttribute('content'))?.length).toBeGreaterThan(30);
  });
}

/** Looks at samples, each loaded once with scripts and once without; the work is dealt out to so many files. */
export function lookAtSamples(samples: typeof pageSamples, part = 1, parts = 1): void {
  const own = samples.filter((_, index) => index % parts === part - 1);
  describe.for(own)('$name', ({ path, says }) => {
    describe('with scripts', () => {
      lookWithScripts(path);
    });
    describe('without scripts', () => {
      lookWithoutScripts(path, says);
    });
  });
}
