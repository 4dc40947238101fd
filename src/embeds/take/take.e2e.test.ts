import { describe, expect, inject, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';
import { serveHost } from '../../tests/browser/serve-host.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] };

describe('the page of trainers', () => {
  test('in three actions a tool is copied, and in a page of somebody else it answers and has its height', async () => {
    let copied = '';
    await withPage(open, '/capacitar/', phone, async (page) => {
      await page.getByLabel('¿Qué quieres llevar?').selectOption('tramite/trujillo-carnet');
      await page.getByLabel('WordPress').check();
      await page.locator('.way').filter({ hasText: 'se ajusta solo' }).getByRole('button', { name: 'Copiar' }).click();
      await expect.poll(() => page.locator('.way [role="status"]').allInnerTexts()).toContain('Copiado.');
      copied = await page.evaluate(() => navigator.clipboard.readText());
      await page.frameLocator('iframe').getByRole('checkbox').first().check();
      expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
    });
    expect(copied).toMatch(/^<iframe src="[^"]*\/embed\/tramite\/trujillo-carnet\/\?reglas=\w+" /);
    const host = await serveHost();
    try {
      const { page, close } = await open(inject('siteUrl'), phone);
      await page.goto(host.show(`<meta name="viewport" content="width=device-width">${copied}`), { waitUntil: 'load' });
      const inner = page.frameLocator('iframe').locator('html');
      const findHeight = async (): Promise<number> => (await page.locator('iframe').boundingBox())?.height ?? 0;
      await expect
        .poll(async () =>
          Math.abs((await findHeight()) - (await inner.evaluate((root) => root.getBoundingClientRect().height))),
        )
        .toBeLessThan(4);
      for (const box of await page.frameLocator('iframe').getByRole('checkbox').all()) await box.check();
      expect(await page.frameLocator('iframe').locator('[data-count]').innerText()).toContain('7');
      await close();
    } finally {
      await host.stop();
    }
  });

  test('what is chosen stands in the address, and a colour that cannot be read is refused beside its field', async () => {
    await withPage(
      open,
      '/capacitar/?herramienta=calculadora/derecho&lugar=moodle&color=ffcc00',
      phone,
      async (page) => {
        expect(await page.locator('[data-colour-problem]').innerText()).toMatch(/#ffcc00 no se lee .* 4\.5 a 1/);
        expect(await page.locator('.way textarea').first().inputValue()).not.toContain('ffcc00');
        await page.getByLabel('Color de botones y enlaces').fill('7a1f5c');
        await page.getByLabel('Color de botones y enlaces').press('Tab');
        await expect.poll(() => page.locator('[data-colour-problem]').innerText()).toBe('');
        expect(await page.locator('.way textarea').first().inputValue()).toContain('color=7a1f5c');
        expect(new URL(page.url()).searchParams.get('color')).toBe('7a1f5c');
      },
    );
  });

  test('what was not chosen is asked for, and the steps of a place say whether they were tried', async () => {
    await withPage(open, '/capacitar/', phone, async (page) => {
      const [tool, see] = [
        page.getByLabel('¿Qué quieres llevar?'),
        page.getByRole('button', { name: 'Ver qué copiar' }),
      ];
      await see.click();
      expect(await tool.evaluate((field) => field === document.activeElement)).toBe(true);
      await expect
        .poll(() => page.locator('.error-text').allTextContents())
        .toEqual(['Error: Elige qué quieres llevar.']);
      await tool.selectOption('tramite/trujillo-carnet');
      expect(await page.locator('.error-text').count()).toBe(0);
      await see.click();
      await expect.poll(() => page.locator('.error-text').allTextContents()).toEqual(['Error: Elige a dónde va.']);
      await page.getByLabel('Moodle').check();
      expect(await page.locator('.error-text').count()).toBe(0);
      await see.click();
      expect(await page.locator('#copiar').evaluate((title) => title === document.activeElement)).toBe(true);
      expect(await page.locator('[data-taken]').innerText()).toContain('No lo probamos nosotros');
      await page.getByLabel('WordPress').check();
      await expect.poll(() => page.locator('[data-taken]').innerText()).toContain('Si no eres administrador o editor');
    });
  });

  test('a second colour that cannot be read leaves its field the hint', async () => {
    await withPage(open, '/capacitar/?color=ffff00', phone, async (page) => {
      const colour = page.getByLabel('Color de botones y enlaces');
      await colour.fill('ffee00');
      await colour.blur();
      await expect.poll(() => page.locator('[data-colour-problem]').innerText()).toContain('#ffee00');
      expect(await colour.getAttribute('aria-describedby')).toBe('campo-color-ayuda');
    });
  });

  test('from the page of an article it is chosen already, and its code is there', async () => {
    await withPage(open, '/normas/om-011-2012-mpt/art_33/', phone, async (page) => {
      await page.getByRole('link', { name: 'Llevarlo a tu página' }).click();
      await page.getByLabel('Moodle').check();
      const code = page.locator('.way textarea').first();
      await expect.poll(() => code.inputValue()).toMatch(/\/embed\/articulo\/om-011-2012-mpt-art-33\/\?reglas=\w+"/);
      await expect
        .poll(() => page.frameLocator('iframe').locator('.article .text').innerText())
        .toContain('Copia simple de DNI vigente.');
    });
  });

  test('what an address makes up is left out', async () => {
    await withPage(open, '/capacitar/?herramienta=<b>x&lugar=y&tema=z', phone, async (page) => {
      expect(await page.locator('[data-taken]').isVisible()).toBe(false);
      expect(await page.getByLabel('¿Qué quieres llevar?').inputValue()).toBe('');
    });
  });
});

describe('a workshop', () => {
  test('a link to what is no longer there says so, and opens the choice', async () => {
    await withPage(open, '/capacitar/taller/?llevar=nada&llevar=formularios/padron', phone, async (page) => {
      await expect.poll(() => page.locator('[data-lost]').innerText()).toContain('ya no está aquí');
      expect(await page.locator('[data-chosen]').innerText()).toBe('1 elegida');
    });
    await withPage(open, '/capacitar/taller/?llevar=nada', phone, async (page) => {
      await expect.poll(() => page.locator('[data-take]').first().isVisible()).toBe(true);
      expect(await page.locator('[data-lost]').isVisible()).toBe(true);
    });
  });

  test('what is ticked makes a link and a sheet of codes, on one side of paper', async () => {
    await withPage(open, '/capacitar/taller/', phone, async (page) => {
      await page.getByLabel('Sacar o renovar tu carnet en Trujillo', { exact: true }).check();
      await page.getByLabel('Multas: ¿de cuánto es la mía?').check();
      await page.locator('[value="hojas/multas-cusco"]').check();
      await page.locator('[value="formularios/padron"]').check();
      await expect.poll(() => page.locator('[data-codes] svg').count()).toBe(4);
      await page.reload();
      await expect.poll(() => page.locator('[data-codes] svg').count()).toBe(4);
      expect(
        await page
          .locator('[data-codes] a')
          .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)),
      ).toContain('/hojas/multas-cusco/');
      await page.getByRole('button', { name: 'Copiar el enlace' }).click();
      await expect.poll(() => page.locator('[data-said]').innerText()).toBe('Enlace copiado.');
    });
  });
});
