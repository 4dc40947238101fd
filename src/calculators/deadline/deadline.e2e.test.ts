import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };
const path = '/calculadoras/plazo/';

const readAnswer = (page: Page): Promise<string | null> => page.locator('.result .answer strong').first().textContent();
const readProblems = (page: Page): Promise<string[]> => page.locator('.error-summary li').allTextContents();

/** The rules load when the form gets the focus. */
async function waitForTool(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('deadline-tool') !== undefined);
}

async function calculate(page: Page, start: string, count: string): Promise<void> {
  await page.focus('[name="desde"]');
  await waitForTool(page);
  await page.fill('[name="desde"]', start);
  await page.fill('[name="cantidad"]', count);
  await page.keyboard.press('Enter');
}

describe('the calculator of deadlines on the built site', () => {
  test('answers by keyboard, keeps the question in the address and goes back', async () => {
    await withPage(open, path, phone, async (page) => {
      await calculate(page, '4/12/2026', '5');
      expect(await readAnswer(page)).toBe('martes 15 de diciembre de 2026');
      expect(await page.locator('.result').textContent()).toContain('Ley N°\u00a031381');
      expect(page.url()).toContain('?desde=4%2F12%2F2026&cantidad=5&unidad=habiles');
      await calculate(page, '4/12/2026', '1');
      expect(await readAnswer(page)).toBe('lunes 7 de diciembre de 2026');
      await page.goBack();
      await expect.poll(() => page.inputValue('[name="cantidad"]')).toBe('5');
      expect(await readAnswer(page)).toBe('martes 15 de diciembre de 2026');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  });

  test('opens from the address that other pages link to', async () => {
    await withPage(open, `${path}?desde=21/11/2026&cantidad=5&unidad=habiles`, phone, async (page) => {
      expect(await readAnswer(page)).toBe('viernes 27 de noviembre de 2026');
    });
  });

  test('answers also when asked before its rules have come', async () => {
    await withPage(open, path, phone, async (page) => {
      const asked = Promise.withResolvers<undefined>();
      await page.route(/\/element\.[^/]*\.js$/, (route) => asked.promise.then(() => route.continue()));
      await page.fill('[name="desde"]', '4/12/2026');
      await page.selectOption('[name="tramite"]', 'trujillo-carnet-5');
      await page.click('deadline-tool [type="submit"]');
      expect(page.url()).toContain('tramite=trujillo-carnet-5');
      asked.resolve(undefined);
      expect(await readAnswer(page)).toBe('martes 15 de diciembre de 2026');
    });
  });

  test('counts all days of a long list that was pasted, and again from its address', async () => {
    const strike = [1, 2, 3, 4, 7, 9, 10, 11, 14, 15, 16, 17, 18].map((day) => `${day}/12/2026`).join(', ');
    await withPage(open, path, phone, async (page) => {
      await page.focus('[name="feriados"]');
      await page.keyboard.insertText(strike);
      await calculate(page, '30/11/2026', '10');
      expect(await readAnswer(page)).toBe('martes 5 de enero de 2027');
      await page.reload();
      await expect.poll(() => readAnswer(page)).toBe('martes 5 de enero de 2027');
    });
  });

  test('fills in the period that is chosen', async () => {
    await withPage(open, path, phone, async (page) => {
      await page.focus('[name="tramite"]');
      await waitForTool(page);
      await page.selectOption('[name="unidad"]', 'meses');
      await page.selectOption('[name="tramite"]', 'cusco-inscripcion-30');
      expect(await page.inputValue('[name="cantidad"]')).toBe('30');
      expect(await page.inputValue('[name="unidad"]')).toBe('habiles');
    });
  });

  test.for([
    ['', '', 2, 'nothing filled in'],
    ['31/02/2026', '5', 1, 'no such day'],
    ['21/11/2026', '-3', 1, 'negative'],
    ['21/11/2026', '1000000000', 1, 'too many'],
  ] as const)('says what to mend: «%s» and «%s» (%i: %s)', async ([start, count, problems]) => {
    await withPage(open, path, phone, async (page) => {
      await calculate(page, start, count);
      expect(await readProblems(page)).toHaveLength(problems);
      expect(await page.locator('.error-summary').evaluate((summary) => summary === document.activeElement)).toBe(true);
      expect(await page.title()).toMatch(/^Error: /);
      expect(await page.locator('.result').isVisible()).toBe(false);
      expect(await page.inputValue('[name="desde"]')).toBe(start);
    });
  });

  test('takes a hostile address as text', async () => {
    const hostile = encodeURIComponent('<img src=x onerror=alert(1)>');
    await withPage(open, `${path}?desde=${hostile}&cantidad=${hostile}&feriados=${hostile}`, phone, async (page) => {
      await page.locator('.error-summary li').first().waitFor();
      expect(await readProblems(page)).toHaveLength(3);
      expect(await page.locator('deadline-tool img').count()).toBe(0);
      expect(await page.inputValue('[name="desde"]')).toBe('<img src=x onerror=alert(1)>');
    });
  });

  test('gives the day as a calendar file', async () => {
    await withPage(open, `${path}?desde=31/12/2025&cantidad=1`, phone, async (page) => {
      await page.locator('.result .answer strong').first().waitFor();
      expect(await page.locator('.result .answer strong').allTextContents()).toEqual([
        'viernes 2 de enero de 2026',
        'lunes 5 de enero de 2026',
      ]);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Agregar a mi calendario' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('plazo-2026-01-02.ics');
      expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20260102\r\n');
    });
  });

  test('without scripts shows rules and holidays instead of the form', async () => {
    await withPage(open, path, { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('form.needs-script').isVisible()).toBe(false);
      expect(await page.locator('main noscript p', { hasText: 'cuenta a mano' }).isVisible()).toBe(true);
      expect(await page.locator('#feriados').isVisible()).toBe(true);
      expect(await page.getByText('vie 25/12').count()).toBeGreaterThan(0);
    });
  });
});
