import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };

describe('the finder on the built site', () => {
  test('leads by keyboard from the first question to the card', async () => {
    await withPage(open, '/tramites/que-me-toca/', phone, async (page) => {
      for (const answer of [
        'En el distrito de Trujillo',
        'Reciclo',
        'Sí',
        'Sí, y está incorporada al programa',
        'No',
      ]) {
        await page.getByRole('link', { name: answer, exact: true }).focus();
        await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      }
      expect(await page.locator('h1').innerText()).toBe('Te toca sacar tu carnet de reciclador');
      expect(await page.locator('.line > li').count()).toBeGreaterThan(3);
      await page.getByRole('link', { name: 'Pide tu carnet en el SEGAT' }).focus();
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      expect(new URL(page.url()).pathname).toBe('/tramites/trujillo-carnet/');
      await page.goBack();
      expect(await page.locator('h1').innerText()).toBe('Te toca sacar tu carnet de reciclador');
    });
  });

  test('goes back a question, says what was answered, and says plainly where ways meet', async () => {
    await withPage(open, '/tramites/que-me-toca/trujillo-menor/', phone, async (page) => {
      expect(await page.locator('.way').innerText()).toMatch(
        /más de un camino[^]*¿Dónde estás\?\s+En el distrito de Trujillo[^]*«Reciclo» o «No lo sé»[^]*¿Ya cumpliste 18 años\?\s+No/,
      );
      await page.getByRole('link', { name: 'Volver a la pregunta anterior' }).click();
      await page.waitForURL('**/que-me-toca/trujillo-reciclador/');
      await page.getByRole('link', { name: 'Empezar de nuevo' }).click();
      await page.waitForURL('**/que-me-toca/');
    });
  });

  test('says beside a question whether its norm is in doubt', async () => {
    await withPage(open, '/tramites/que-me-toca/trujillo-empresa/', phone, async (page) => {
      expect(await page.locator('.doubt').innerText()).toMatch(/no sabemos si/i);
    });
  });

  test('needs no JavaScript', async () => {
    await withPage(open, '/tramites/que-me-toca/', { ...phone, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'En otro lugar del Perú' }).click();
      await page.waitForURL('**/otra-municipalidad/');
      expect(await page.locator('main').innerText()).toMatch(/Todavía no tenemos tu municipalidad[^]*29419/);
    });
  });
});
