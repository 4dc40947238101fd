import { describe, expect, test } from 'vitest';
import { listTools } from '#tools';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };

describe('calculators on the built site', () => {
  test.for([
    ['/calculadoras/costo/?tramite=trujillo-carnet', /S\/\s9\.96/],
    ['/calculadoras/costo/?tramite=trujillo-autorizacion&autorizacion-pedidos=5', /S\/\s61\.88/],
    ['/calculadoras/bono/?semana1=4&semana2=5', /2 stickers/],
    ['/calculadoras/certificacion/?cantidad1=1&unidad1=t', /mínimo de una tonelada/],
    ['/calculadoras/separar/?municipio=trujillo&quien=comercio&kilos=60', /contenedores de colores/],
  ] as const)('%s answers by its address', async ([path, expected]) => {
    await withPage(open, path, phone, async (page) => {
      expect(await page.locator('.answer').textContent()).toMatch(expected);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    });
  });

  test.for([
    ['/calculadoras/costo/?tramite=trujillo-carnet&carnet-mano-4-minutos=-1', 'sin el signo menos'],
    ['/calculadoras/costo/?tramite=trujillo-carnet&carnet-pedidos=%3Cimg%20src%3Dx%3E', 'solo con números'],
    ['/calculadoras/bono/?semana1=1e9', 'solo con números'],
    ['/calculadoras/certificacion/?cantidad1=99999999999', 'demasiado grande'],
    ['/calculadoras/separar/?municipio=trujillo&quien=%3Cscript%3E&kilos=5', 'Elige quién produce los residuos'],
  ] as const)('%s shows what to mend: %s', async ([path, expected]) => {
    await withPage(open, path, phone, async (page) => {
      expect(await page.locator('.error-summary:visible').textContent()).toContain(expected);
      expect(await page.locator('.field.invalid').count()).toBe(1);
      expect(await page.locator('.field.invalid').isVisible()).toBe(true);
      expect(await page.locator('.answer').count()).toBe(0);
    });
  });

  test('headings within a folded part of every calculator stand below the one that names it', async () => {
    const paths = listTools().flatMap(({ page, url }) => (page ? [url] : []));
    expect(paths.length).toBeGreaterThanOrEqual(7);
    await withPage(open, '/404.html', phone, async (page) => {
      for (const path of paths) {
        await page.goto(new URL(path, page.url()).href);
        expect(await page.locator('.source-fold > summary > h3').count(), path).toBeGreaterThan(0);
        expect(await page.locator('.source-fold > div :is(h1, h2, h3)').allInnerTexts(), path).toEqual([]);
      }
    });
  });

  test.for([
    ['/calculadoras/costo/', 'RegsitroRegistro', 'EC-RSOR'],
    ['/calculadoras/multa/', 'Por no segregar los residuos', 'segregar'],
  ] as const)(
    '%s: printed words carry no link of ours; beside them stands what they mean',
    async ([path, printed, word]) => {
      await withPage(open, path, phone, async (page) => {
        const cell = page.locator('th', { hasText: printed }).first();
        expect(await cell.locator('[data-official]', { hasText: printed }).count()).toBe(1);
        expect(await cell.locator('[data-official] a').count()).toBe(0);
        expect(await cell.locator('.note-line .term', { hasText: word }).count()).toBe(1);
      });
    },
  );

  test('the cost is changed, by keyboard, and put back', async () => {
    await withPage(open, '/calculadoras/costo/', phone, async (page) => {
      await page.locator('[data-sheet="carnet"] summary').first().click();
      // Before that, the form goes to its own address, as forms do: the same answer with every empty field named.
      await page.evaluate("customElements.whenDefined('cost-tool').then(() => true)");
      const field = page.locator('[name="carnet-mano-5-minutos"]');
      await field.fill('5');
      await field.press('Enter');
      await page.locator('.answer', { hasText: 'Con tus cambios' }).waitFor();
      expect(await page.locator('.answer').textContent()).toMatch(/S\/\s9\.11/);
      expect(page.url()).toMatch(/\?tramite=trujillo-carnet&carnet-mano-5-minutos=5&v=1$/);
      await page.locator('[data-reset]').click();
      expect(await field.inputValue()).toBe('');
      expect(await page.locator('.answer').count()).toBe(0);
    });
  });

  test('a form sent before its tool is there is answered all the same', async () => {
    await withPage(open, '/calculadoras/bono/', phone, async (page) => {
      await page.evaluate(
        "document.querySelector('[name=semana1]').value = '4'; document.querySelector('bonus-tool form').submit()",
      );
      await page.locator('.answer').waitFor();
      expect(await page.locator('.answer').textContent()).toMatch(/1 sticker/);
    });
  });

  test('only the sheet of the chosen procedure is in sight', async () => {
    await withPage(open, '/calculadoras/costo/', phone, async (page) => {
      expect(await page.locator('[data-sheet="autorizacion"]').isVisible()).toBe(false);
      await page.getByRole('radio', { name: 'La autorización' }).check();
      expect(await page.locator('[data-sheet="autorizacion"]').isVisible()).toBe(true);
      expect(await page.locator('[data-sheet="carnet"]').isVisible()).toBe(false);
    });
  });

  test.for([
    ['/calculadoras/costo/', 'Thoner de Impresora'],
    ['/calculadoras/bono/', '¿Completa un bono?'],
    ['/calculadoras/certificacion/', '1,000 kg exactos'],
    ['/calculadoras/separar/', 'Con 50 kg exactos: no consta en la norma.'],
  ] as const)('%s says the same without scripts: %s', async ([path, expected]) => {
    await withPage(open, path, { ...phone, javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('main').textContent();
      expect(text?.replaceAll('\u00a0', ' ')).toContain(expected);
      expect(await page.locator('[type="submit"]:visible').count()).toBeLessThanOrEqual(1);
      expect(await page.locator('main input:visible').count()).toBe(0);
    });
  });
});
