import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };

const answer = async (page: Page): Promise<string> =>
  ((await page.locator('.result .answer').textContent()) ?? '').replaceAll('\u00a0', ' ');

describe('the fee calculator', () => {
  test('answers by keyboard, writes the address, and goes back', async () => {
    await withPage(open, '/calculadoras/derecho/', phone, async (page) => {
      await page.selectOption('#campo-tramite', 'trujillo-carnet');
      await page.fill('#campo-anio', '2026');
      await page.keyboard.press('Enter');
      await expect.poll(() => answer(page)).toContain('S/ 15.40');
      expect(page.url()).toContain('?tramite=trujillo-carnet&anio=2026');
      await page.fill('#campo-anio', '2015');
      await page.keyboard.press('Enter');
      await expect.poll(() => answer(page)).toContain('S/ 10.78');
      await page.goBack();
      await expect.poll(() => answer(page)).toContain('S/ 15.40');
      expect(await page.inputValue('#campo-anio')).toBe('2026');
    });
  });

  test.each([['2012.5'], ['24'], ['2047'], [' ']])(
    'says what is wrong with the year «%s» and keeps it',
    async (typed) => {
      await withPage(open, '/calculadoras/derecho/', phone, async (page) => {
        await page.selectOption('#campo-tramite', 'trujillo-carnet');
        await page.fill('#campo-anio', typed);
        await page.click('[type="submit"]:has-text("Calcular")');
        await page.locator('.error-summary:not([hidden])').waitFor();
        expect(await page.locator('.field.invalid .error-text').count()).toBe(1);
        expect(await page.inputValue('#campo-anio')).toBe(typed);
        expect(await page.locator('.result:not([hidden])').count()).toBe(0);
      });
    },
  );

  test('reads without scripts', async () => {
    await withPage(open, '/calculadoras/derecho/', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('form.needs-script').isVisible()).toBe(false);
      const row = page.locator('.data tbody tr').first();
      expect((await row.textContent())?.replaceAll('\u00a0', ' ')).toMatch(/2026.*S\/ 5,500.00.*S\/ 15.40/s);
    });
  });
});

describe('the fine calculator', () => {
  test('asks what matters and answers', async () => {
    await withPage(open, '/calculadoras/multa/', phone, async (page) => {
      await page.check('[name="municipio"][value="trujillo"]');
      await page.selectOption('#campo-infraccion', '175');
      await page.check('[name="infractor"][value="comercio"]');
      await page.click('[type="submit"]:has-text("Calcular")');
      await expect.poll(() => answer(page)).toContain('S/ 1,100.00 para un comercio');
      expect(page.url()).toContain('?municipio=trujillo&infraccion=175&infractor=comercio&anio=2026');
      await page.check('[name="municipio"][value="cusco"]');
      await page.selectOption('#campo-infraccion', '4');
      await page.click('[type="submit"]:has-text("Calcular")');
      await expect.poll(() => answer(page)).toContain('S/ 275.00');
      expect(page.url()).toContain('?municipio=cusco&infraccion=4&anio=2026&v=1');
      await page.goBack();
      await expect.poll(() => answer(page)).toContain('S/ 1,100.00');
      expect(await page.locator('[name="infractor"]').first().isVisible()).toBe(true);
    });
  });

  test('opens a link with its answer', async () => {
    await withPage(
      open,
      '/calculadoras/multa/?municipio=cusco&infraccion=6&vez=reincidente&anio=2016',
      phone,
      async (page) => {
        await expect.poll(() => answer(page)).toContain('S/ 197.50');
        expect(await page.locator('[name="infractor"]').first().isVisible()).toBe(false);
        expect(await page.locator('.result').textContent()).toContain('suspensión de autorización por 1 mes');
      },
    );
  });

  test('takes a hostile address for bad answers', async () => {
    const query = '?municipio=__proto__&infraccion=%3Cscript%3Ealert(1)%3C/script%3E&anio=%27%22%3E%3Cimg+src%3Dx%3E';
    await withPage(open, `/calculadoras/multa/${query}`, phone, async (page) => {
      await page.locator('.error-summary:not([hidden])').waitFor();
      expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
      expect(await page.locator('.result:not([hidden])').count()).toBe(0);
    });
  });

  test('reads without scripts: every infraction with its fine', async () => {
    await withPage(open, '/calculadoras/multa/', { ...phone, javaScriptEnabled: false }, async (page) => {
      const text = ((await page.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ');
      for (const code of ['G 173', 'G 182', 'Código 1', 'Código 6']) expect(text).toContain(code);
      expect(text).toContain('un comercio: 20 %, S/ 1,100.00');
    });
  });
});
