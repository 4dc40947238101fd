import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const landing = '/planes/plan-hdr-as-2025/';
const timeline = `${landing}cronograma/`;

describe('the goals', () => {
  test('say how far goal 2 must rise, beside its seven figures', async () => {
    await withPage(open, landing, phone, async (page) => {
      const chart = page.locator('figure', { hasText: 'Agua residual que se reutiliza' });
      expect(await chart.locator('.value text').allTextContents()).toEqual([
        '4\u00a0%',
        '7',
        '8.3',
        '10.5',
        '12.7',
        '14.8',
        '20\u00a0%',
      ]);
      expect(await chart.getByText('sube 16 puntos').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });

  test('stand in a table as printed, and its notes are one link away', async () => {
    await withPage(open, landing, { javaScriptEnabled: false }, async (page) => {
      const row = page.getByRole('row', { name: /^META 4: Hasta 20/ });
      expect(await row.getByRole('cell').allTextContents()).toContain('20EPS');
      await page.getByRole('link', { name: 'Nota 1 de' }).click();
      expect(await page.locator(':target').textContent()).toContain('5 de 172 PTAR');
    });
  });
});

test('Table 1 can be taken away with its decimals, and what the plan does not tell is empty', async () => {
  await withPage(open, landing, {}, async (page) => {
    const href = await page.locator('a[href$="/tabla-1.csv"]').getAttribute('href');
    const text = await (await page.request.get(new URL(href ?? '', page.url()).href)).text();
    expect(text).toMatch(/meta-2-caudal;Caudal estimado \(m³\/s\);m³\/s;3\.17;5\.5;/);
    expect(text).toMatch(/meta-4-otras-fuentes;[^;]*;EPS;;2;/);
  });
});

describe('the timeline', () => {
  test('unfolds objective, line and action by keyboard', async () => {
    await withPage(open, timeline, phone, async (page) => {
      const activity = page.locator('#c-4-3-1-4');
      expect(await activity.isVisible()).toBe(false);
      await page.locator('#c-4 > summary').focus();
      await page.keyboard.press('Enter');
      expect(await activity.textContent()).toMatch(/casos de generación de energía con el biogás\s+2028 a 2030/);
      expect(await activity.isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });

  test('opens at the line that a link names', async () => {
    await withPage(open, landing, {}, async (page) => {
      await page.getByRole('link', { name: /^4\.3 / }).click();
      await page.waitForURL(/#c-4-3$/);
      expect(await page.locator('#c-4-3-1-4').isVisible()).toBe(true);
    });
  });

  test('goes to the printer whole, also without JavaScript', async () => {
    await withPage(open, timeline, { javaScriptEnabled: false }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.activity:visible').count()).toBe(92);
    });
  });

  test('has its years over each printed page: a head of a table, that the browser repeats', async () => {
    await withPage(open, timeline, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const display = (selector: string) =>
        page.locator(selector).evaluate((element) => getComputedStyle(element).display);
      expect(await display('.timeline > .paged')).toBe('table');
      expect(await display('.timeline .head')).toBe('table-header-group');
      const head = page.locator('.timeline .years');
      const [years, bar] = await Promise.all([head.boundingBox(), page.locator('#c-1 > summary .tally').boundingBox()]);
      expect(Math.abs((years?.x ?? 0) - (bar?.x ?? 99))).toBeLessThan(2);
    });
  });

  test('keeps a count under its column when today is marked', async () => {
    await withPage(open, timeline, {}, async (page) => {
      const tally = page.locator('#c-1 > summary .tally > span');
      const lefts = await tally.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
      expect(new Set(lefts).size).toBe(7);
      expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
      expect(new Set(await tally.evaluateAll((cells) => cells.map((c) => c.getBoundingClientRect().top))).size).toBe(1);
    });
  });
});
