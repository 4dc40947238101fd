import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';
import { listMoved, withSlowPage } from '../../tests/browser/open-slowly.ts';
import { poorLine } from '../../tests/browser/serve-slowly.ts';
import { Traffic } from '../../tests/browser/traffic.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };

describe('search on the built site', () => {
  test.for([
    ['33.2 e', '/normas/om-011-2012-mpt/art_33/#art_33__para_33-2__point_e'],
    ['ley 27314', '/normas/ley-27314/'],
    ['ds 5 2010 minam', '/normas/ds-005-2010-minam/'],
  ])('opens «%s» at once', async ([query = '', path = '']) => {
    await withPage(open, '/buscar/', phone, async (page) => {
      await page.focus('#q');
      await page.keyboard.type(query);
      await page.locator('[role="option"]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${path}`);
    });
  });

  test('finds words, keeps the question in the address and counts aloud', async () => {
    await withPage(open, '/buscar/?q=papeles+para+el+carnet', phone, async (page) => {
      await page.locator('.found li a').first().waitFor();
      const links = await page
        .locator('.found li a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      // The procedure answers; the article it rests on is in view.
      expect(links[0]).toBe('/tramites/trujillo-carnet/');
      expect(links.slice(0, 3)).toContain('/normas/om-011-2012-mpt/art_33/');
      expect(await page.locator('[data-count][role="status"]').textContent()).toMatch(/\d+ lugares/);
    });
  });

  test('filters narrow what is found', async () => {
    await withPage(open, '/buscar/?q=basura', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const found = page.locator('.found li');
      await found.filter({ hasText: 'Trujillo' }).first().waitFor();
      await page.locator('.search-filters summary').click();
      await page.selectOption('select[name="emisor"]', 'mp-cusco');
      await expect
        .poll(async () => {
          const texts = await found.allInnerTexts();
          return texts.length > 0 && texts.every((text) => text.includes('Cusco'));
        })
        .toBe(true);
      expect(page.url()).toContain('emisor=mp-cusco');
    });
  });

  test('says so when the index cannot be loaded', async () => {
    await withPage(open, '/buscar/', phone, async (page) => {
      await page.route('**/pagefind/**', (route) =>
        route.fulfill({ status: 200, contentType: 'text/javascript', body: 'export {}' }),
      );
      await page.fill('#q', 'carnet');
      await page.keyboard.press('Enter');
      await page.locator('[data-error]').waitFor();
    });
  });

  test.concurrent.for([
    ['resicladores', '¿Quisiste decir «recicladores»?', 'a word as it sounds'],
    [
      'carnet de reciclador la esperanza',
      'Buscar «carnet de reciclador» en lo que sí tenemos',
      'a district that is not covered',
    ],
  ] as const)('tells how «%s» was read: %s (%s)', async ([query, said]) => {
    await withPage(open, `/buscar/?q=${encodeURIComponent(query)}`, phone, async (page) => {
      await page.locator('[data-meaning]', { hasText: said }).waitFor();
      const [words = ''] = /(?<=«).*(?=»)/.exec(said) ?? [];
      await page.locator('[data-meaning] a').first().click();
      await page.locator('[data-count]', { hasText: `«${words}»` }).waitFor();
      await page.locator('.found li a').first().waitFor();
    });
  });

  test('shows nothing of a place that is not covered, and what is', async () => {
    await withPage(open, '/buscar/?q=arequipa', phone, async (page) => {
      await page.locator('[data-covers]', { hasText: 'Trujillo, el Cusco y Nuevo Chimbote' }).waitFor();
      expect(await page.locator('.hits li').count()).toBe(0);
      await page.locator('[data-meaning] a', { hasText: 'Ver dónde se nombra «Arequipa»' }).click();
      await page.locator('.found li a').first().waitFor();
    });
  });

  test('offers the nearest number', async () => {
    await withPage(open, '/buscar/?q=ley+29418', phone, async (page) => {
      await page.locator('.numbers a[href="/normas/ley-29419/"]').waitFor();
      expect(await page.locator('[data-count]').textContent()).toContain('No tenemos ese número');
    });
  });

  test('leads to what there is without scripts', async () => {
    await withPage(open, '/buscar/', { ...phone, javaScriptEnabled: false }, async (page) => {
      for (const path of [
        '/tramites/trujillo-carnet/',
        '/calculadoras/derecho/',
        '/mi-zona/',
        '/planes/planres-2023/',
      ]) {
        expect(await page.locator(`main a[href="${path}"]`).first().isVisible()).toBe(true);
      }
    });
  });
});

describe('the page of results does not move on a slow line', () => {
  test.concurrent.for([
    ['resicladores', '.found li a', phone, 'words, with what was meant above them'],
    ['27314', '.found li a', phone, 'a number first, words later'],
    ['carnet lima', '[data-covers]', phone, 'a place that is not covered'],
    ['ley 29418', '.numbers li a', { viewport: { width: 1280, height: 900 } }, 'a number that is not here'],
  ] as const)('for «%s»', async ([query, last, size]) => {
    const path = `/buscar/?q=${encodeURIComponent(query)}`;
    await withSlowPage({ path, line: poorLine, options: size }, async (page) => {
      await page.locator(last).first().waitFor();
      await new Traffic(page).rest();
      expect(await listMoved(page)).toEqual([]);
    });
  });
});
