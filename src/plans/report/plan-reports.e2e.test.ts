import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };
const desk = { viewport: { width: 1280, height: 800 } };
const reportPath = '/planes/planres-2023/';
const strategyPath = '/planes/estrategia-pml/';

const countShown = (page: Page): Promise<number> => page.locator('tr[data-state]').filter({ visible: true }).count();

/** Rows of a CSV file of ours, split as a spreadsheet does. */
function readCsv(text: string): string[][] {
  const cells = [...text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ';') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe('the PLANRES report', () => {
  test('says everything without JavaScript, and asks nothing that nobody answers', async () => {
    await withPage(open, reportPath, { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await countShown(page)).toBe(24);
      expect(await page.locator('select').filter({ visible: true }).count()).toBe(0);
      const text = await page.locator('main').innerText();
      expect(text).toContain('Se apoya en: «no desarrollado - implementado».');
      expect(text).toContain('NTS N°199-MINSA/2018/DIGESA');
      expect(text).toContain('Su objetivo es dudoso.');
      expect(await page.locator('#actividad-7 a[href="/normas/dleg-1278/"]').count()).toBe(1);
    });
  });

  test('narrows by state and actor, counts aloud, and keeps it in the address', async () => {
    await withPage(open, reportPath, desk, async (page) => {
      await page.selectOption('[name="estado"]', 'en-curso');
      expect(await page.locator('[role="status"]').innerText()).toBe('10 de 24 actividades');
      await page.selectOption('[name="actor"]', 'pcm');
      expect(await countShown(page)).toBe(1);
      expect(await page.locator('#actividad-19').isVisible()).toBe(true);
      expect(await page.locator('#objetivo-1').isVisible()).toBe(false);
      expect(new URL(page.url()).search).toBe('?estado=en-curso&actor=pcm');
      await page.reload();
      expect(await countShown(page)).toBe(1);
      await page.click('[type="reset"]');
      await page.locator('[role="status"]:text-is("24 actividades")').waitFor();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test.for([
    { query: '?estado=%3Cscript%3E&actor=%00', shown: 24, reason: 'markup' },
    { query: `?actor=${'9'.repeat(3000)}`, shown: 24, reason: 'an endless value' },
    { query: '?estado=en-proceso', shown: 10, reason: 'a state by the name it had' },
    { query: '?estado=cumplida&actor=pcm', shown: 0, reason: 'no activity has both' },
  ])('opens with what an address brings: $reason', async ({ query, shown }) => {
    await withPage(open, reportPath + query, phone, async (page) => {
      expect(await countShown(page)).toBe(shown);
      expect(await page.locator('[data-none]').isVisible()).toBe(shown === 0);
    });
  });

  test('sorts its counts by a heading, with the keyboard, and back', async () => {
    await withPage(open, reportPath, desk, async (page) => {
      const first = page.locator('.counts tbody tr').first();
      const button = page.locator('.counts thead button').nth(3);
      await button.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await page.locator('.counts th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      expect(await first.innerText()).toMatch(/^Objetivo [28]/);
      await page.locator('.counts thead button').first().click();
      expect(await first.innerText()).toMatch(/^Objetivo 1/);
      expect(await page.locator('.counts tfoot').innerText()).toContain('24');
    });
  });
});

test('tables that stand as short texts have no headings to press', async () => {
  await withPage(open, strategyPath, phone, async (page) => {
    expect(await page.locator('.counts thead button').count()).toBe(6);
    expect(await page.locator('.chains thead button').count()).toBe(0);
  });
});

describe('the Cleaner Production strategy', () => {
  test('says everything without JavaScript, and leads to its objectives', async () => {
    await withPage(open, strategyPath, { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.chains tbody tr').count()).toBe(24);
      expect(await page.locator('.chart svg[role="img"] title').textContent()).toContain('plazo');
      await page.locator('a[href="/planes/estrategia-pml/linea-5/#objetivo-21"]').click();
      expect(await page.locator('#objetivo-21').innerText()).toContain('No tiene actividades propias');
    });
  });

  test.for([1, 2, 3, 4, 5])('has a page for line %i', async (line) => {
    await withPage(open, `${strategyPath}linea-${String(line)}/`, phone, async (page) => {
      expect(await page.locator('.objective').count()).toBe([10, 3, 4, 3, 4][line - 1]);
      expect(await page.locator('nav[aria-label="Otras líneas"] a').count()).toBe(line === 1 || line === 5 ? 1 : 2);
    });
  });

  test('says where a number is printed twice', async () => {
    await withPage(open, `${strategyPath}linea-3/`, phone, async (page) => {
      expect(await page.locator('.barrier').first().innerText()).toContain(
        'también lo lleva una barrera de la línea 1',
      );
    });
  });
});

test.for([reportPath, strategyPath, `${strategyPath}linea-1/`])('%s prints without its form', async (path) => {
  await withPage(open, path, phone, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.report-form').filter({ visible: true }).count()).toBe(0);
  });
});

describe('downloads', () => {
  test.for([
    { plan: 'planres-2023', path: reportPath, rows: 24, words: 'Respaldar la implementación de la Plan Nacional' },
    { plan: 'estrategia-pml', path: strategyPath, rows: 98, words: 'Capacitación' },
  ])('of $plan read back with their accents', async ({ plan, path, rows, words }) => {
    await withPage(open, path, phone, async (page) => {
      const read = async (format: string): Promise<Buffer> => {
        const href = await page.locator(`a.button[download][href$=".${format}"]`).getAttribute('href');
        expect(href).toBe(`/planes/${plan}.${format}`);
        return (await page.request.get(new URL(href ?? '', page.url()).href)).body();
      };
      const csv = await read('csv');
      expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const [head, ...body] = readCsv(csv.toString('utf8'));
      expect(body).toHaveLength(rows);
      expect(new Set(body.map((row) => row.length))).toEqual(new Set([head?.length]));
      expect(csv.toString('utf8')).toContain(words);
      const data = JSON.parse((await read('json')).toString('utf8')) as { id: string };
      expect(data.id).toBe(plan);
      expect([...(await read('xlsx')).subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
    });
  });
});
