import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };
const path = '/calculadoras/derecho/';
/** The part that counts; it comes when somebody turns to the form. */
const part = /\/element\.[^/]*\.js$/;

/** A page whose part that counts does not come, until the line is mended. Its own errors are what is tested. */
async function openBroken(address: string, run: (page: Page, mend: () => Promise<void>) => Promise<void>) {
  const { page, close } = await open(path);
  try {
    await page.setViewportSize(phone.viewport);
    await page.route(part, (route) => route.abort());
    await page.goto(new URL(address, page.url()).href);
    await run(page, () => page.unroute(part));
  } finally {
    await close();
  }
}

async function fill(page: Page): Promise<void> {
  await page.selectOption('[name="tramite"]', 'trujillo-carnet');
  await page.fill('[name="anio"]', '2025');
}

const notice = '[role="alert"][data-failure]';

describe('a calculator whose part that counts does not come', () => {
  test('says so, keeps the answers in form and address, and answers once the line is mended', async () => {
    await openBroken(path, async (page, mend) => {
      // The first try is made while the form is filled in, the second when the answer is asked for.
      await fill(page);
      await page.locator(notice).waitFor();
      expect(await page.locator(notice).textContent()).toContain('No se pudo cargar');
      await page.click('fee-tool [type="submit"]');
      await page.locator(notice, { hasText: 'Sigue sin llegar' }).waitFor();
      expect(await page.inputValue('[name="anio"]')).toBe('2025');
      expect(page.url()).toContain('?tramite=trujillo-carnet&anio=2025');
      await mend();
      await page.getByRole('button', { name: 'Probar otra vez' }).click();
      await page.locator('.result .answer').waitFor();
      expect(await page.locator('.result').textContent()).toContain('14.98');
      expect(await page.locator(notice).count()).toBe(0);
    });
  });

  test('does not lose the answers of a link, also over a reload', async () => {
    await openBroken(`${path}?tramite=trujillo-carnet&anio=2025&v=1`, async (page, mend) => {
      await page.locator(notice).waitFor();
      await mend();
      await page.reload();
      await page.locator('.result .answer').waitFor();
      expect(await page.locator('.result').textContent()).toContain('14.98');
    });
  });

  test('without any script at all, the form leads to words that say so', async () => {
    const { page, close } = await open(path);
    try {
      await page.route(/\.js$/, (route) => route.abort());
      await page.goto(page.url());
      await fill(page);
      await page.click('fee-tool [type="submit"]');
      await page.locator('#sin-respuesta').waitFor();
      expect(page.url()).toContain('tramite=trujillo-carnet');
    } finally {
      await close();
    }
  });
});
