import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './open-page.ts';
import { pageSamples } from './page-kinds.ts';

const open = useBrowser();

describe('a page reads without JavaScript', () => {
  test.for(pageSamples)('$kind', async ({ path, says }) => {
    await withPage(open, path, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
      expect(await page.locator('h1:visible').count()).toBe(1);
      expect(await page.locator('main').innerText()).toMatch(says);
      expect(await page.locator('header a:visible, header summary:visible').count()).toBeGreaterThan(0);
    });
  });
});

describe('a page fits the window', () => {
  const widths = [320, 360, 768, 1280];
  test.for(pageSamples)('$kind', async ({ path }) => {
    await withPage(open, path, { viewport: { width: 320, height: 640 } }, async (page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 640 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `at ${width} px`).toBeLessThanOrEqual(width);
      }
    });
  });
});

describe('a page tells machines what it is', () => {
  test.for(pageSamples)('$kind', async ({ path }) => {
    await withPage(open, path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toMatch(/^es/);
      expect((await page.title()).length).toBeGreaterThan(5);
      expect((await page.locator('meta[name=description]').getAttribute('content'))?.length).toBeGreaterThan(30);
    });
  });
});
