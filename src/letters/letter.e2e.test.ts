import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/open-page.ts';

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
