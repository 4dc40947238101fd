import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };
const plain = { ...phone, javaScriptEnabled: false };
const root = '/planes/plan-hdr-as-2025/';

describe('pages of the roadmap’s plan on the built site', () => {
  test('an activity leads to where the plan contradicts itself, and back', async () => {
    await withPage(open, `${root}accion/3-1-1/`, plain, async (page) => {
      await page.locator('#actividad-3-1-1-2 .box a', { hasText: 'Ver los lugares' }).first().click();
      await page.waitForURL(`**${root}no-cuadra/#anio-meta-3-1-1-2`);
      const found = page.locator('#anio-meta-3-1-1-2');
      expect(await found.innerText()).toContain('La sección 1 pone la meta en 2026; la tabla 2.2, en 2026 y 2027.');
      expect(await found.innerText()).toContain('Tabla 2.2, línea 1237');
      await found.getByRole('link', { name: 'Actividad 3.1.1.2' }).click();
      await page.waitForURL(`**${root}accion/3-1-1/#actividad-3-1-1-2`);
    });
  });

  test('marks the words that differ, not by colour alone', async () => {
    await withPage(open, `${root}no-cuadra/#actividad-1-1-1-1`, phone, async (page) => {
      const marks = page.locator('#actividad-1-1-1-1 mark');
      expect(await marks.allInnerTexts()).toEqual(['Crear', 'Instalar']);
      expect(await marks.first().evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('underline');
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
