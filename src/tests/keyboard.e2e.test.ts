import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './browser/open-page.ts';

const open = useBrowser();

/** How many stops of the Tab key are looked at on each page. */
const STOPS = 40;

interface Stop {
  name: string;
  hasSize: boolean;
  isMarked: boolean;
}

/** What has the focus: whether it can be seen, and whether it shows that it has it. */
function readStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement ?? document.body;
    const box = at.getBoundingClientRect();
    const style = getComputedStyle(at);
    const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    return {
      name: `${at.tagName.toLowerCase()} «${`${at.textContent} ${at.getAttribute('aria-label') ?? ''}`.trim().slice(0, 40)}»`,
      hasSize: box.width > 1 && box.height > 1,
      isMarked: isOutlined || style.boxShadow !== 'none',
    };
  });
}

describe('the keyboard alone is enough', () => {
  test.for([
    '/',
    '/normas/',
    '/normas/om-011-2012-mpt/art_33/',
    '/normas/ley-27314/',
    '/tramites/trujillo-carnet/',
    '/calculadoras/multa/',
    '/calculadoras/plazo/',
    '/mi-zona/',
    '/comparar/',
  ])('every stop of %s can be seen', async (path) => {
    await withPage(open, path, { viewport: { width: 1280, height: 800 } }, async (page) => {
      for (let stop = 0; stop < STOPS; stop += 1) {
        await page.keyboard.press('Tab');
        const { name, hasSize, isMarked } = await readStop(page);
        if (name.startsWith('body')) break;
        expect({ name, hasSize, isMarked }).toEqual({ name, hasSize: true, isMarked: true });
      }
    });
  });

  test('the first stop leads past the header', async () => {
    await withPage(open, '/normas/om-011-2012-mpt/art_33/', {}, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  test('the menu of a narrow window opens and closes', async () => {
    await withPage(open, '/', { viewport: { width: 360, height: 800 } }, async (page) => {
      const menu = page.locator('header details').first();
      await menu.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await menu.evaluate((element: HTMLDetailsElement) => element.open)).toBe(true);
      await page.keyboard.press('Enter');
      expect(await menu.evaluate((element: HTMLDetailsElement) => element.open)).toBe(false);
    });
  });
});
