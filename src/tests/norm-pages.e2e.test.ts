import { describe, expect, test } from 'vitest';
import { bringAxe, findViolations } from './browser/find-violations.ts';
import { useBrowser, withPage } from './browser/open-page.ts';

const open = useBrowser();
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe('a citation shows what it leads to', () => {
  const article = '/normas/om-011-2012-mpt/art_4/';

  test('on hover, with the state of the norm', async () => {
    await withPage(open, article, desk, async (page) => {
      await page
        .getByRole('link', { name: /^Ley N° 27314/ })
        .first()
        .hover();
      const preview = page.locator('.preview');
      await preview.waitFor();
      expect(await preview.innerText()).toMatch(/Derogada[\s\S]*27314[\s\S]*1278/);
    });
  });

  test('on focus, and Escape closes it', async () => {
    await withPage(open, article, desk, async (page) => {
      const link = page.locator('a.cite').first();
      await link.focus();
      await page.locator('.preview').waitFor();
      expect(await link.getAttribute('aria-describedby')).toBe('vista-previa');
      await page.keyboard.press('Escape');
      await page.locator('.preview').waitFor({ state: 'detached' });
    });
  });

  test('on a first touch; the second follows the link', async () => {
    await withPage(open, article, phone, async (page) => {
      const link = page.locator('a.cite[href="/normas/ley-27314/"]').first();
      await link.tap();
      await page.locator('.preview').waitFor();
      expect(new URL(page.url()).pathname).toBe(article);
      await link.tap();
      await page.waitForURL('**/normas/ley-27314/');
    });
  });

  test('with the text of the cited provision, when we have it', async () => {
    await withPage(open, '/normas/om-011-2012-mpt/art_33/', desk, async (page) => {
      await page.getByRole('link', { name: 'Anexo N° 7' }).focus();
      await page.locator('.preview blockquote').waitFor();
      // A pointer over something else takes nothing away that has the focus, in the time it takes to close what it left.
      await page.mouse.move(640, 450);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      expect(await page.locator('.preview blockquote').innerText()).toMatch(/AP\. PATERNO|NOMBRE DE LA ASOCIACI/);
    });
  });
});

describe('a norm', () => {
  test('says at once that Ley 27314 was repealed and by what', async () => {
    await withPage(open, '/normas/ley-27314/', { ...phone, javaScriptEnabled: false }, async (page) => {
      const status = page.locator('.status-line');
      expect(await status.innerText()).toMatch(/Derogada[\s\S]*Decreto Legislativo N° 1278/);
      expect((await status.boundingBox())?.y).toBeLessThan(740);
    });
  });

  test('DS 005-2010-MINAM names what DS 001-2022-MINAM changed and every place that cites it', async () => {
    await withPage(open, '/normas/ds-005-2010-minam/', desk, async (page) => {
      const main = page.locator('main');
      expect(await main.innerText()).toMatch(/Modificó el artículo 34: DS N°\s001-2022-MINAM/);
      expect(await main.innerText()).toMatch(/Derogó el artículo 31: DS N°\s001-2022-MINAM/);
      const citing = page.locator('#citada-por ~ details a');
      expect(await citing.count()).toBeGreaterThan(10);
      expect(await page.locator('a[href^="/normas/da-002-2016-mpc/art_11/"]').count()).toBeGreaterThan(0);
    });
  });

  test('warns when it rests on repealed norms', async () => {
    await withPage(open, '/normas/om-011-2012-mpt/', desk, async (page) => {
      expect(await page.locator('.box.warning').innerText()).toMatch(/Ley N°\s27314[\s\S]*DLeg N°\s1278/);
    });
  });

  test('marks in the contents what is being read', async () => {
    await withPage(open, '/normas/om-011-2012-mpt/#art_33', desk, async (page) => {
      await page.locator('.contents a[href="#art_33"][aria-current="location"]').waitFor();
    });
  });

  test.for(['art_33', 'main__art_2', 'art_33__para_33-2__point_e', 'fuente'])(
    'leads to #%s, though what is far is laid out only later',
    async (id) => {
      await withPage(open, `/normas/om-011-2012-mpt/#${id}`, phone, async (page) => {
        const place = page.locator(`[id="${id}"]`);
        await expect.poll(async () => Math.abs(((await place.boundingBox())?.y ?? NaN) - 32)).toBeLessThan(4);
      });
    },
  );

  test('makes links of the markers where the reader is, and leaves those far away for later', async () => {
    await withPage(open, '/normas/om-011-2012-mpt/#art_33', phone, async (page) => {
      await page.locator('#art_33__para_33-2__point_e > a.marker').waitFor();
      expect(await page.locator('#art_3__para_3-1 > a.marker').count()).toBe(0);
    });
  });

  test('copies its citation and says so', async () => {
    const options = { ...desk, permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(open, '/normas/da-002-2016-mpc/', options, async (page) => {
      await page.getByRole('button', { name: 'Copiar la cita' }).click();
      await page.getByText(/^Copiado: Decreto de Alcaldía N° 002-2016-MPC/).waitFor({ state: 'attached' });
    });
  });

  test('a point is cited by keyboard, as a lawyer would write it, and the way back is kept', async () => {
    const options = { ...desk, permissions: ['clipboard-read', 'clipboard-write'] };
    await withPage(open, '/normas/om-011-2012-mpt/#art_33', options, async (page) => {
      const marker = page.locator('#art_33__para_33-2__point_e > a.marker');
      await marker.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Copiar cita' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Cita copiada.' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(
        /^literal e\) del numeral 33\.2 del artículo 33 de la Ordenanza Municipal N° 011-2012-MPT \(consultado el /,
      );
      expect(copied).toMatch(/estado de la norma: sin verificar, revisado el .+; huella del texto: \w+\)$/);
      await page.getByText('Otros formatos').click();
      await bringAxe(page);
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await marker.and(page.locator(':focus')).waitFor();
      const box = page.locator('.quote-box');
      expect(await box.isVisible()).toBe(false);
      // It covers nothing that has the focus: past its ends the keyboard comes back to where it was opened.
      for (const [edge, key] of [
        ['button', 'Shift+Tab'],
        ['pre', 'Tab'],
      ] as const) {
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Copiar cita' }).and(page.locator(':focus')).waitFor();
        await box.locator(edge).first().focus();
        await page.keyboard.press(key);
        await marker.and(page.locator(':focus')).waitFor();
        expect(await box.isVisible()).toBe(false);
      }
    });
  });

  test('where the clipboard is refused, the citation and the link of an article are shown to be copied by hand', async () => {
    await withPage(open, '/normas/om-011-2012-mpt/art_33/', phone, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      });
      await page.locator('.article-head a.anchor').click();
      const box = page.locator('.quote-box');
      await box.getByRole('button', { name: 'Copiar enlace' }).click();
      await box
        .getByRole('status')
        .filter({ hasText: /Copia este enlace: .+\/art_33\/$/ })
        .waitFor();
      expect(await box.locator('pre').innerText()).toMatch(/^artículo 33 de la Ordenanza Municipal/);
      await box.getByText('Otros formatos').click();
      await box.getByRole('button', { name: 'RIS' }).click();
      await box.getByRole('status').filter({ hasText: 'selecciona la cita' }).waitFor();
      expect(await box.locator('pre').innerText()).toMatch(/^TY {2}- LEGAL/);
      await box.getByRole('button', { name: 'Cerrar' }).click();
      await box.waitFor({ state: 'hidden' });
    });
  });

  test('prints without the frame, the law in black', async () => {
    await withPage(open, '/normas/om-011-2012-mpt/art_33/', desk, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.site-menu, .search, .pager').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('.text').first().isVisible()).toBe(true);
    });
  });
});

describe('every provision has a link of its own', () => {
  test('a point of an article is reached by its address', async () => {
    await withPage(open, '/normas/om-011-2012-mpt/art_33/#art_33__para_33-2__point_e', phone, async (page) => {
      const point = page.locator('#art_33__para_33-2__point_e');
      expect(await point.innerText()).toMatch(/0\.28 % de la UIT/);
      expect(await point.isVisible()).toBe(true);
      expect(await point.locator('a.marker').getAttribute('href')).toBe('#art_33__para_33-2__point_e');
    });
  });
});

describe('an article leads on from what is doubtful', () => {
  const article = '/normas/om-011-2012-mpt/art_33/';

  test('its state to the history of the norm and to the letter that asks', async () => {
    await withPage(open, article, { ...phone, javaScriptEnabled: false }, async (page) => {
      const line = page.locator('.status-line');
      const hrefs = await line.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(hrefs).toEqual(['/normas/om-011-2012-mpt/#estado', '/cartas/vigencia-om-011-2012-mpt/']);
    });
  });

  test('an annex that is not as announced, and a doubt that stands beside another article', async () => {
    await withPage(open, article, desk, async (page) => {
      const margin = page.locator('.margin');
      expect(await margin.innerText()).toMatch(
        /Anexo 8\. [\s\S]*el flujograma para obtener el carnet, que no está en la fuente/,
      );
      await margin.getByRole('link', { name: 'Los tres flujogramas no están' }).click();
      await page.waitForURL('**/observaciones/om-011-2012-mpt/#trujillo-flujogramas');
    });
  });

  test('the whole norm to every observation on it, those on its recitals too', async () => {
    await withPage(open, '/normas/om-011-2012-mpt/', desk, async (page) => {
      await page.locator('.official-label').getByRole('link', { name: 'todas' }).click();
      await page.waitForURL('**/observaciones/om-011-2012-mpt/');
      expect(await page.locator('#trujillo-comillas-abiertas').count()).toBe(1);
    });
  });
});
