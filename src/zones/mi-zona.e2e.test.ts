import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };

describe('my zone on the built site', () => {
  test('answers by keyboard, keeps the place in the address and gives the answer the focus', async () => {
    await withPage(open, '/mi-zona/', phone, async (page) => {
      await page.focus('#campo-lugar');
      await page.keyboard.type('santa maria 4');
      await page.keyboard.press('Enter');
      await page.locator('.answer').waitFor();
      expect(await page.locator('.answer').innerText()).toMatch(/Santa María I, IV y V etapa» está en la\s+Zona 1/);
      expect(await page.locator('#resultado').evaluate((heading) => heading === document.activeElement)).toBe(true);
      expect(new URL(page.url()).searchParams.get('lugar')).toBe('santa maria 4');
      await page.goBack();
      expect(await page.locator('.result').isHidden()).toBe(true);
    });
  });

  test('names both zones where a name stands in two', async () => {
    await withPage(open, '/mi-zona/?lugar=Quintanas', phone, async (page) => {
      expect(await page.locator('.answer strong').innerText()).toBe('Zonas 3 y 4');
    });
  });

  test('offers what is near to a misspelled name, and guesses nothing', async () => {
    await withPage(open, '/mi-zona/?lugar=Los+Geranios', phone, async (page) => {
      expect(await page.locator('.answer').innerText()).toMatch(/no está con ese nombre/);
      await page.locator('.result').getByRole('link', { name: 'Los Geraneos' }).click();
      await page.locator('.answer').waitFor();
      expect(await page.locator('.answer strong').innerText()).toBe('Zona 3');
      expect(await page.locator('.result').innerText()).toMatch(/puede estar mal impreso/);
    });
  });

  test('says what to do when the name is in no list', async () => {
    await withPage(open, '/mi-zona/?lugar=Vista+Alegre', phone, async (page) => {
      await expect
        .poll(() => page.locator('.result').innerText())
        .toMatch(/no está con ese nombre[^]*pregunta al SEGAT/);
    });
  });

  test('says that the ordinance does not hold in a neighbouring district, with and without JavaScript', async () => {
    await withPage(open, '/mi-zona/?lugar=La+Esperanza', phone, async (page) => {
      await page.locator('.answer').waitFor();
      expect(await page.locator('.answer').innerText()).toMatch(
        /La Esperanza es otro distrito[^]*Esta norma no rige ahí/,
      );
      expect(await page.locator('.result').innerText()).toMatch(/municipalidad de ese distrito/);
    });
    await withPage(open, '/mi-zona/', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('section[aria-labelledby="fuera"]').innerText()).toMatch(
        /Huanchaco, La Esperanza.*no rige ahí/,
      );
    });
  });

  test('asks for a name when nothing is typed', async () => {
    await withPage(open, '/mi-zona/', phone, async (page) => {
      await page.getByRole('button', { name: 'Buscar mi zona' }).click();
      // The part that answers comes when it is asked for.
      expect(await page.locator('.error-summary li').innerText()).toMatch(/Escribe el nombre de tu urbanización/);
    });
  });

  test('takes a hostile address as words', async () => {
    const hostile = encodeURIComponent('palomar<img src=x onerror=alert(1)>');
    await withPage(open, `/mi-zona/?lugar=${hostile}`, phone, async (page) => {
      // The part that answers comes when it is asked for.
      await expect.poll(() => page.locator('.result').innerText()).toContain('«palomar<img src=x onerror=alert(1)>»');
      expect(await page.locator('.result img').count()).toBe(0);
    });
  });

  test('shows every zone without JavaScript', async () => {
    await withPage(open, '/mi-zona/', { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.zones > details').count()).toBe(6);
      expect(await page.locator('.zones').innerText()).toContain('San Andrés I, II y III etapa');
      expect(await page.locator('form.needs-script').isHidden()).toBe(true);
    });
  });
});
