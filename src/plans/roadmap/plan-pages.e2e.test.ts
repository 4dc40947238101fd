import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };
const plain = { ...phone, javaScriptEnabled: false };
const root = '/planes/plan-hdr-as-2025/';

describe('pages of the roadmap’s plan on the built site', () => {
  test('an activity leads to where the plan contradicts itself, and back', async () => {
    await withPage(open, `${root}accion/3-1-1/`, plain, async (page) => {
      await page.locator('#actividad-3-1-1-3 .box a', { hasText: 'Ver los lugares' }).first().click();
      await page.waitForURL(`**${root}no-cuadra/#anio-meta-3-1-1-3`);
      const found = page.locator('#anio-meta-3-1-1-3');
      expect(await found.innerText()).toContain('La sección 1 pone la meta en 2026; la tabla 2.2, en 2027.');
      await found.locator('summary').click();
      expect(await found.innerText()).toContain('Tabla 2.2, línea 1238');
      await found.getByRole('link', { name: 'Actividad 3.1.1.3' }).click();
      await page.waitForURL(`**${root}accion/3-1-1/#actividad-3-1-1-3`);
    });
  });

  test('unfolds what the address points at, with its words marked, not by colour alone', async () => {
    await withPage(open, `${root}no-cuadra/#actividad-1-1-3-2`, phone, async (page) => {
      const marks = page.locator('#actividad-1-1-3-2 mark');
      await marks.first().waitFor();
      expect(await marks.allInnerTexts()).toEqual(['(EC).']);
      expect(await marks.first().evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('underline');
    });
  });

  test('is narrowed by what a difference changes, and folds what is wording only', async () => {
    await withPage(open, `${root}no-cuadra/`, phone, async (page) => {
      const shown = page.locator('.difference:visible');
      const all = await shown.count();
      expect(await page.locator('[role="status"]').innerText()).toMatch(
        new RegExp(`^${all} diferencias que cambian algo y \\d+ solo de redacción$`),
      );
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(20_000);
      await page.locator('summary', { hasText: 'Filtrar' }).click();
      await page.selectOption('[name="gravedad"]', 'cifra');
      expect(await page.locator('[role="status"]').innerText()).toBe('8 diferencias que cambian algo');
      expect(await shown.count()).toBe(8);
      expect(new URL(page.url()).search).toBe('?gravedad=cifra');
      await page.selectOption('[name="gravedad"]', 'redaccion');
      expect(await shown.count()).toBe(71);
    });
  });

  test('each heading counts what is shown below it', async () => {
    await withPage(open, `${root}no-cuadra/?clase=suma`, phone, async (page) => {
      await page.locator('section[data-group]:not([hidden])').first().waitFor();
      for (const group of await page.locator('[data-group]:not([hidden])').all()) {
        const count = await group.locator('.difference:visible').count();
        expect(count).toBeGreaterThan(0);
        expect(await group.locator('[data-count]').first().innerText()).toBe(`(${count})`);
      }
      expect(await page.locator('#cifra [data-count]').innerText()).not.toBe('(9)');
    });
  });

  test('an entity says what it leads in a year', async () => {
    await withPage(open, `${root}entidad/dgprcs/`, plain, async (page) => {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: '2026', exact: true }) });
      const links = await row.locator('td').first().getByRole('link').allInnerTexts();
      expect(links).toContain('1.1.3.5');
      expect(links).not.toContain('1.1.3.1');
    });
  });
});
