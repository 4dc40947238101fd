import { expect, test } from 'vitest';
import { useBrowser, withPage } from './browser/open-page.ts';

const open = useBrowser();

test('the colours of bins stay: they are what is told', async () => {
  await withPage(open, '/tramites/trujillo-generador/', {}, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const fills = await page
      .locator('.bins path[fill]')
      .evaluateAll((bins) => bins.map((bin) => getComputedStyle(bin).fill));
    expect(new Set(fills).size).toBe(4);
  });
});

test('a link has the colour of links, wherever it stands', async () => {
  await withPage(open, '/normas/om-011-2012-mpt/art_33/', {}, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const seen = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'LinkText';
      const { color } = getComputedStyle(probe);
      return [...document.querySelectorAll('a')].filter((link) => getComputedStyle(link).color !== color).length;
    });
    expect(seen).toBe(0);
  });
});

test('an open ring is told from a closed one', async () => {
  await withPage(open, '/tramites/trujillo-carnet/', {}, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const ring = page.locator('.why > summary').first();
    const readWidth = () => ring.evaluate((each) => getComputedStyle(each, '::before').borderTopWidth);
    const closed = await readWidth();
    await ring.click();
    expect(await readWidth()).not.toBe(closed);
  });
});
