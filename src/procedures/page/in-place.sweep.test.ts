import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const sizes = [{ viewport: { width: 320, height: 640 } }, { viewport: { width: 1280, height: 800 } }];

/** Every template with hard words or rings. */
const paths = [
  '/tramites/trujillo-carnet/',
  '/tramites/trujillo-autorizacion/',
  '/tramites/que-me-toca/',
  '/mi-zona/',
  '/calculadoras/derecho/',
];

/** Where the words above a place stand, and how far the page is scrolled: what must not change. */
function findPlaces(page: Page, index: number, selector: string): Promise<number[]> {
  return page.evaluate(
    ([chosen, nth]) => {
      const at = [...document.querySelectorAll(chosen)].filter((each) => each.checkVisibility())[nth];
      const above = [...document.querySelectorAll('main :is(p, h1, h2, h3, li, dt, dd, label)')].filter(
        (each) => at && each.checkVisibility() && each.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      return [scrollY, ...above.map((each) => Math.round(each.getBoundingClientRect().top))];
    },
    [selector, index] as const,
  );
}

async function expectStill(page: Page, selector: string, openIt: (index: number) => Promise<void>): Promise<void> {
  // The way to a place is not what is looked at: no slow scrolling.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const count = await page.locator(selector).filter({ visible: true }).count();
  for (let index = 0; index < count; index += 1) {
    const place = page.locator(selector).filter({ visible: true }).nth(index);
    await place.scrollIntoViewIfNeeded();
    const before = await findPlaces(page, index, selector);
    await openIt(index);
    expect(await findPlaces(page, index, selector), `open, ${index}`).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await findPlaces(page, index, selector), `closed, ${index}`).toEqual(before);
    expect(await place.evaluate((each) => each === document.activeElement)).toBe(true);
  }
}

describe.each(sizes)('at $viewport.width px', (size) => {
  test.each(paths)('a hard word opens in place, and Escape leads back to it: %s', async (path) => {
    await withPage(open, path, size, async (page) => {
      await expectStill(page, 'a.term', async (index) => {
        const link = page.locator('a.term').filter({ visible: true }).nth(index);
        const id = (await link.getAttribute('href'))?.slice(1) ?? '';
        await link.click();
        expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
      });
      expect(await page.locator('.term-list > div').filter({ visible: true }).count()).toBe(0);
    });
  });

  test.each(paths)('a ring opens in place, and Escape leads back to it: %s', async (path) => {
    await withPage(open, path, size, async (page) => {
      await expectStill(page, '.why > summary', async (index) => {
        await page.locator('.why > summary').filter({ visible: true }).nth(index).click();
        expect(await page.locator('.why[open]').count()).toBe(1);
      });
      expect(await page.locator('.why[open]').count()).toBe(0);
    });
  });
});

const card = '/tramites/trujillo-carnet/';
const desk = { viewport: { width: 1280, height: 800 } };

test('Escape does not take the focus from a field of the page', async () => {
  await withPage(open, card, desk, async (page) => {
    await page.locator('.why > summary').first().click();
    await page.locator('.need input').nth(2).focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('.why[open]').count()).toBe(1);
  });
});

test('inside a ring, Escape leads back to it', async () => {
  await withPage(open, card, desk, async (page) => {
    await page.locator('.need .why > summary').first().click();
    await page.locator('.need .why[open] a').first().focus();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  });
});

test('an explanation that came with the address is closed by Escape, too', async () => {
  await withPage(open, `${card}#palabra-segat`, desk, async (page) => {
    const word = page.locator('#palabra-segat');
    await word.waitFor();
    await page.keyboard.press('Escape');
    await word.waitFor({ state: 'hidden' });
  });
});

test('without scripts a word opens and closes by its links', async () => {
  await withPage(open, card, { ...desk, javaScriptEnabled: false }, async (page) => {
    await page.locator('a.term').first().click();
    const word = page.locator('.term-list > div').filter({ visible: true });
    expect(await word.count()).toBe(1);
    await word.getByRole('link', { name: 'Cerrar' }).click();
    expect(await word.count()).toBe(0);
  });
});

test.each([
  ...paths.filter((path) => path !== '/calculadoras/derecho/'),
  '/tramites/que-me-toca/trujillo-carnet-nuevo/',
])('a line says what the rings are, before the first of them: %s', async (path) => {
  await withPage(open, path, { viewport: { width: 320, height: 640 } }, async (page) => {
    const legend = await page.getByText('de dónde sale', { exact: true }).first().boundingBox();
    const ring = await page.locator('.why > summary').filter({ visible: true }).first().boundingBox();
    expect(legend?.y ?? Infinity).toBeLessThan(ring?.y ?? 0);
  });
});
