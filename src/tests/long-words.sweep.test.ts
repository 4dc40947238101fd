import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './browser/open-page.ts';

const open = useBrowser();
const word = 'A'.repeat(300);

/** Pages with fields; each is tried with the word in its address, then typed. */
const tools = [
  '/calculadoras/plazo/',
  '/calculadoras/derecho/',
  '/calculadoras/multa/',
  '/calculadoras/costo/',
  '/calculadoras/separar/',
  '/calculadoras/bono/',
  '/calculadoras/certificacion/',
  '/mi-zona/',
  '/comparar/',
  '/normas/',
  '/planes/plan-hdr-as-2025/actividades/',
  '/planes/planres-2023/',
  '/tramites/trujillo-carnet/',
  '/buscar/',
];
const fields = 'main input:not([type="checkbox"], [type="radio"], [type="date"]), main textarea';

/** A form may have more fields than an address may have letters. */
const mostInAddress = 12;

const listNames = (page: Page): Promise<string[]> =>
  page.locator('main [name]').evaluateAll((all) => [...new Set(all.map((field) => field.getAttribute('name') ?? ''))]);

/** Answers every list and group with its last choice, so that nothing but the words is wrong. */
const choose = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('main select')) {
      (list as HTMLSelectElement).selectedIndex = 1;
      list.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (const radio of document.querySelectorAll('main form input[type="radio"]')) (radio as HTMLElement).click();
  });

async function expectNoScroll(page: Page, width: number, doing: string): Promise<void> {
  const wide = await page.evaluate(
    (room) => [document.documentElement.scrollWidth, document.body.scrollWidth].filter((found) => found > room),
    width,
  );
  expect(wide, doing).toEqual([]);
}

/** Waits until nothing is asked for any more: tools load their rules when they are turned to. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The narrowest window that we serve: what fits there fits all. */
const width = 320;

describe(`a word of 300 letters on a screen of ${width} px`, () => {
  // They wait for silence, not for the machine: several at a time.
  test.concurrent.for(tools)('%s', async (path) => {
    await withPage(open, path, { viewport: { width, height: 740 } }, async (page) => {
      const names = await listNames(page);
      const query = new URLSearchParams(names.slice(0, mostInAddress).map((name) => [name, word]));
      await page.goto(new URL(`${path}?${query.toString()}`, page.url()).href);
      await settle(page);
      await expectNoScroll(page, width, 'in the address');
      await page.goto(new URL(path, page.url()).href);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true;
      });
      await choose(page);
      for (const field of await page.locator(fields).all()) {
        if ((await field.isVisible()) && (await field.isEnabled())) await field.fill(word);
      }
      await settle(page);
      const button = page.locator('main form [type="submit"]').first();
      if ((await button.count()) > 0) await button.click();
      await settle(page);
      await expectNoScroll(page, width, 'typed');
    });
  });
});
