import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './browser/open-page.ts';

const open = useBrowser();
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

describe('the index of norms', () => {
  test('filters by state and kind, keeps both in the address and says how many', async () => {
    await withPage(open, '/normas/', desk, async (page) => {
      await page.getByLabel('Estado').selectOption({ label: 'Derogada' });
      await page.getByLabel('Tipo').selectOption({ label: 'Leyes' });
      await page.getByRole('button', { name: 'Filtrar' }).click();
      const count = page.getByRole('status').filter({ hasText: /normas?/ });
      await expect.poll(() => count.innerText()).toMatch(/^2 de \d+ normas/);
      expect(new URL(page.url()).search).toBe('?tipo=ley&estado=derogada');
      expect(await page.locator('.shelf li a:visible').allInnerTexts()).toEqual([
        'Ley N°\u00a029060',
        'Ley N°\u00a027314',
      ]);
    });
  });

  test('opens filtered from an address, and lists everything again', async () => {
    await withPage(open, '/normas/?texto=si', desk, async (page) => {
      const shown = page.locator('.shelf li a:visible');
      await expect.poll(() => shown.count()).toBe(3);
      await page
        .getByRole('link', { name: 'Quitar filtros' })
        .or(page.getByRole('button', { name: 'Quitar filtros' }))
        .click();
      await expect.poll(() => shown.count()).toBeGreaterThan(90);
    });
  });

  test.for([
    ['a kind that is markup', '?tipo=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'],
    ['values that are no choice', '?estado=__proto__&anio=99999999'],
    ['a very long word', `?q=${'a'.repeat(2000)}`],
  ] as const)('takes as text what an address brings: %s', async ([, query]) => {
    await withPage(open, `/normas/${query}`, phone, async (page) => {
      expect(await page.locator('main img').count()).toBe(0);
      expect(
        await page
          .getByRole('status')
          .filter({ hasText: /normas?/ })
          .innerText(),
      ).toMatch(/normas?/);
    });
  });

  test('is all there without JavaScript, in groups', async () => {
    await withPage(open, '/normas/', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.shelf li a:visible').count()).toBeGreaterThan(90);
      expect(await page.locator('main h2:visible').count()).toBeGreaterThan(10);
    });
  });
});
