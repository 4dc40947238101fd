import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';

const open = useBrowser();
const path = '/cartas/vigencia-om-011-2012-mpt/';
const phone = { viewport: { width: 360, height: 740 } };

test('what is written in a letter is printed whole, and nothing of the site with it', async () => {
  await withPage(open, path, phone, async (page) => {
    const address = page.getByRole('textbox', { name: 'Tu dirección' });
    await address.fill('Asentamiento Humano Víctor Raúl Haya de la Torre, manzana C, lote 14, segunda etapa');
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const hidden = await address.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      expect(hidden, media).toBeLessThanOrEqual(1);
    }
    for (const part of ['.site-header', '.site-footer', '.page-head']) {
      expect(await page.locator(part).isVisible(), part).toBe(false);
    }
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('what is written is printed whole where a field does not grow by itself', async () => {
  await withPage(open, path, { ...phone, own: true }, async (page) => {
    await page.addInitScript(() => {
      CSS.supports = () => false;
      const fixed = new CSSStyleSheet();
      fixed.replaceSync('.blank { field-sizing: fixed !important; inline-size: 100% !important; }');
      document.adoptedStyleSheets = [fixed];
    });
    await page.reload();
    const address = page.getByRole('textbox', { name: 'Tu dirección' });
    await address.fill('Asentamiento Humano Víctor Raúl Haya de la Torre, manzana C, lote 14, segunda etapa');
    const hidden = (): Promise<number> =>
      address.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    await expect.poll(hidden).toBeLessThanOrEqual(2);
    expect(Number(await address.getAttribute('rows'))).toBeGreaterThan(1);
  });
});

const procedure = '/tramites/trujillo-carnet/';
const openLetter = (page: Page) => page.getByRole('link', { name: 'Carta para pedirlo' }).click();
const papers = (page: Page) => page.locator('.enclosures li:visible').allInnerTexts();

test('a letter takes along what was answered and ticked, and only what is marked is printed', async () => {
  await withPage(open, procedure, phone, async (page) => {
    await page.getByText('Lo renuevo').click();
    await page.locator('label:has(input[name="organicos"][value="no"])').click();
    await page.locator('[data-item="dni"] input').check();
    await openLetter(page);
    await page.waitForURL('**/cartas/trujillo-carnet/#**');
    // First card and organic waste are answered away: three papers are left.
    await expect
      .poll(() => papers(page))
      .toEqual(['DNI vigente (copia simple)', 'Una foto tamaño carnet', 'Recibo de pago']);
    expect(await page.getByRole('textbox', { name: 'una renovación' }).inputValue()).toBe('una renovación');
    await page.getByLabel('Recibo de pago').check();
    await page.emulateMedia({ media: 'print' });
    expect(await papers(page)).toEqual(['DNI vigente (copia simple)', 'Recibo de pago']);
  });
});

test.for([true, false])('every paper has its box where nothing was said, with scripts: %s', async (scripts) => {
  await withPage(open, '/cartas/trujillo-carnet/', { ...phone, javaScriptEnabled: scripts }, async (page) => {
    expect(await papers(page)).toHaveLength(6);
    await page.emulateMedia({ media: 'print' });
    expect(await papers(page)).toHaveLength(6);
    expect(await page.locator('.enclosures input:visible').count()).toBe(6);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('DNI vigente').check();
    await page.emulateMedia({ media: 'print' });
    expect(await papers(page)).toEqual(['DNI vigente (copia simple)']);
  });
});
