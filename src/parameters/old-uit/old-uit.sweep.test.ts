import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listUits } from '../uit.ts';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const newest = listUits()[0]?.year ?? 0;
const said = `La UIT de ${newest + 1} todavía no está en este sitio`;
const lima = { own: true, timezoneId: 'America/Lima', viewport: { width: 360, height: 740 } };

/** Opens a page on a day of the reader's clock. */
async function onDay(day: string, path: string, run: (page: Page) => Promise<void>): Promise<void> {
  await withPage(open, '/404.html', lima, async (page) => {
    await page.clock.setFixedTime(new Date(day));
    await page.goto(new URL(path, page.url()).href);
    // Tables of a tool are folded; amounts stand in them, too.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.whole > details')) fold.open = true;
    });
    await run(page);
  });
}
const lastDay = `${newest}-12-31T23:59:00-05:00`;
const nextDay = `${newest + 1}-01-01T00:01:00-05:00`;
const notes = (page: Page) => page.getByText(said).filter({ visible: true });

/** Pages with amounts of the newest UIT, and how often the words stand there. */
const pages = [
  ['/tramites/trujillo-carnet/', 2],
  ['/tramites/trujillo-autorizacion/', 2],
  ['/tramites/', 2],
  ['/calculadoras/derecho/?tramite=trujillo-carnet', 2],
  ['/calculadoras/multa/?municipio=trujillo&infraccion=173&infractor=comercio', 3],
  ['/calculadoras/separar/?municipio=trujillo&quien=comercio&kilos=60', 2],
  ['/calculadoras/costo/', 1],
  ['/calculadoras/uit/', 1],
  ['/comparar/', 1],
] as const;

describe.for(pages)('%s', ([path, count]) => {
  test(`says from the first day of the next year on that its UIT is not here`, async () => {
    await onDay(nextDay, path, async (page) => {
      await expect.poll(() => notes(page).count()).toBe(count);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      const isThere = path === '/calculadoras/uit/';
      const led = page.locator('[data-old-uit] a[href="/calculadoras/uit/"]').filter({ visible: true });
      const shown = page.locator('[data-old-uit]').filter({ visible: true });
      expect(await led.count(), 'each leads to the values of all years').toBe(isThere ? 0 : await shown.count());
      await page.emulateMedia({ media: 'print' });
      if (path.startsWith('/tramites/trujillo')) expect(await notes(page).count()).toBe(count);
    });
  });

  test(`says nothing to the last minute of ${newest}`, async () => {
    await onDay(lastDay, path, async (page) => {
      // The answer of a calculator is there when its amount is.
      await page.getByText(`${newest}`).filter({ visible: true }).first().waitFor();
      await expect.poll(() => page.locator('[data-old-uit]').count()).toBeGreaterThan(0);
      expect(await page.getByText('todavía no está en este sitio').filter({ visible: true }).count()).toBe(0);
    });
  });
});
