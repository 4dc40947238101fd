import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };
const ownRow = 'tr:has(th:text-is("Recolectar o vender residuos sin autorización"))';

describe('the comparison', () => {
  test('shows the fines of the year that is chosen, and goes back', async () => {
    await withPage(open, '/comparar/', phone, async (page) => {
      const row = page.locator(ownRow);
      expect(await row.innerText()).toMatch(/S\/\s275\.00[\s\S]*S\/\s1,375\.00[\s\S]*S\/\s1,100\.00/);
      await page.selectOption('[name="anio"]', '2012');
      await page.locator('[data-year]:text-is("2012")').waitFor();
      expect(await row.innerText()).toMatch(/S\/\s182\.50[\s\S]*S\/\s912\.50[\s\S]*S\/\s730\.00/);
      expect(new URL(page.url()).search).toBe('?anio=2012');
      await page.goBack();
      await page.locator('[data-year]:text-is("2026")').waitFor();
      expect(await row.innerText()).toContain('275.00');
      expect(await page.inputValue('[name="anio"]')).toBe('2026');
    });
  });

  test('opens with the year of the address, and says it', async () => {
    await withPage(open, '/comparar/?anio=2024', phone, async (page) => {
      await page.locator('[data-year]:text-is("2024")').waitFor();
      expect(await page.locator('caption:has([data-year])').innerText()).toMatch(/2024:\sS\/\s5,150\.00/);
      expect(await page.locator(ownRow).innerText()).toMatch(/S\/\s257\.50/);
    });
  });

  test.for([
    { query: '?anio=1850', message: /No tenemos la UIT de 1850/, reason: 'a year without UIT' },
    { query: '?anio=2012.5', message: /no es un año/, reason: 'half a year' },
    { query: '?anio=%3Cscript%3Ealert(1)%3C%2Fscript%3E&ver=%00', message: /no es un año/, reason: 'markup' },
    { query: `?anio=${'9'.repeat(3000)}`, message: /no es un año/, reason: 'an endless number' },
  ])('says what to mend for $reason, and shows the newest', async ({ query, message }) => {
    await withPage(open, `/comparar/${query}`, phone, async (page) => {
      expect(await page.locator('.error-summary').innerText()).toMatch(message);
      expect(await page.locator('.field .error-text').innerText()).toMatch(message);
      expect(await page.locator(ownRow).innerText()).toContain('275.00');
      expect(await page.locator('main script:not([src])').count()).toBe(0);
      await page.selectOption('[name="anio"]', '2025');
      expect(await page.locator('.error-summary').isVisible()).toBe(false);
    });
  });

  test('narrows to the rows that are uneven, in the address too', async () => {
    await withPage(open, '/comparar/', phone, async (page) => {
      const rows = page.locator('.compared tbody tr').filter({ visible: true });
      const all = await rows.count();
      await page.check('[name="ver"]');
      const some = await rows.count();
      expect(some).toBeGreaterThan(10);
      expect(some).toBeLessThan(all);
      expect(await page.locator('th:text-is("Edad mínima")').isVisible()).toBe(false);
      expect(await page.locator('th:text-is("Plan de trabajo")').isVisible()).toBe(true);
      await page.reload();
      expect(await rows.count()).toBe(some);
    });
  });

  test('says so when the part that counts cannot be loaded, and keeps the year in sight', async () => {
    const { page, close } = await open('/comparar/', phone);
    await page.route('**/*show-fines*', (route) => route.abort());
    await page.selectOption('[name="anio"]', '2012');
    await page.locator('.error-summary:has-text("No pudimos cargar")').waitFor();
    expect(await page.inputValue('[name="anio"]')).toBe('2026');
    expect(await page.locator(ownRow).innerText()).toContain('275.00');
    await close();
  });

  test('works with the keyboard alone', async () => {
    await withPage(open, '/comparar/', { viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.focus('[name="anio"]');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).search).toBe('?anio=2025');
      await page.locator('[data-year]:text-is("2025")').waitFor();
      expect(await page.locator('[data-uit]').innerText()).toMatch(/5,350\.00/);
    });
  });

  test('says everything without JavaScript, and where the other years are', async () => {
    await withPage(open, '/comparar/', { ...phone, javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/0\.28\s% de la UIT/);
      expect(text).toContain('no consta en la norma');
      expect(text).toMatch(/montos son los de 2026/);
      expect(await page.locator('[name="anio"], [name="ver"]').filter({ visible: true }).count()).toBe(0);
    });
  });

  test('prints the fines of the chosen year, without the fields', async () => {
    await withPage(open, '/comparar/?anio=2012', phone, async (page) => {
      await page.locator('[data-year]:text-is("2012")').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.compared').first().isVisible()).toBe(true);
      expect(await page.locator(ownRow).innerText()).toContain('182.50');
    });
  });

  test.for([
    { file: 'trujillo-cusco.csv', start: [0xef, 0xbb, 0xbf], reason: 'CSV with its byte order mark' },
    { file: 'trujillo-cusco.xlsx', start: [0x50, 0x4b, 3, 4], reason: 'a workbook is a ZIP' },
  ])('offers $file: $reason', async ({ file, start }) => {
    await withPage(open, '/comparar/', phone, async (page) => {
      const link = page.locator(`a[href="/comparar/${file}"]`).first();
      const response = await page.request.get(new URL(file, page.url()).href);
      const body = await response.body();
      expect([...body.subarray(0, start.length)]).toEqual(start);
      expect(await link.innerText()).toContain(`${Math.round(body.length / 1000)}\u00a0kB`);
    });
  });
});
