import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/open-page.ts';

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
});
