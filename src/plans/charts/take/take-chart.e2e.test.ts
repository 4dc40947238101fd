import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../../../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };

test('a chart is cited by keyboard', async () => {
  await withPage(open, '/planes/planres-2023/', phone, async (page) => {
    const chart = page.locator('take-chart');
    await chart.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await chart.locator('[data-cite]').innerText()).toContain('«Estado de las actividades del PLANRES al 2023');
    await page.keyboard.press('Tab');
    expect(await chart.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
