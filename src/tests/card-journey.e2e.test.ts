import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, withPage } from './browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
/** The goal: fewer than ten taps from the home page to the printed list. */
const mostTaps = 9;

/** Counts the taps of a reader, and remembers that the page was sent to the printer. */
async function startCounting(page: Page): Promise<() => number> {
  let taps = 0;
  await page.exposeFunction('countTap', () => (taps += 1));
  await page.addInitScript('addEventListener("pointerup", () => void countTap(), true)');
  await page.addInitScript('window.print = () => { document.documentElement.dataset.printed = "1"; }');
  await page.reload();
  return () => taps;
}

test('a recycler goes from the home page to a ticked, printed list for the card in under ten taps', async () => {
  await withPage(open, '/', phone, async (page) => {
    const countTaps = await startCounting(page);
    await page.getByRole('link', { name: '¿Qué papeles necesito para el carnet?' }).tap();
    await page.waitForURL('**/tramites/trujillo-carnet/');
    // Somebody who renews and collects no organic waste: what does not apply goes, four remain.
    await page.getByText('Lo renuevo').tap();
    await page.locator('label:has(input[name="organicos"][value="no"])').tap();
    const boxes = page.locator('procedure-checklist .checklist input[type="checkbox"]:visible');
    const count = await boxes.count();
    for (let index = 0; index < count; index += 1) await boxes.nth(index).tap();
    await page.getByRole('button', { name: 'Imprimir' }).first().tap();
    await page.locator('html[data-printed]').waitFor({ state: 'attached' });
    expect(countTaps()).toBeLessThanOrEqual(mostTaps);

    await page.emulateMedia({ media: 'print' });
    const sheet = await page.locator('body').innerText();
    expect(await page.locator('procedure-checklist .checklist input:checked:visible').count()).toBe(count);
    expect(sheet).toMatch(/S\/\s15\.40/);
    expect(sheet).toContain('No sabemos si esta norma sigue vigente.');
    // Nobody asked for a day: a line to fill in.
    expect(sheet).toContain('Lo presenté el ____');
    expect(sheet).toContain('/tramites/trujillo-carnet/');
  });
});

test('without JavaScript the same facts can be read', async () => {
  await withPage(open, '/', { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: '¿Qué papeles necesito para el carnet?' }).tap();
    const text = await page.locator('main').innerText();
    for (const fact of ['DNI vigente', 'Solo si es tu primer carnet', 'Solo si recoges restos de comida']) {
      expect(text).toContain(fact);
    }
    expect(text).toMatch(/S\/\s15\.40/);
    expect(text).toMatch(/5 días hábiles/);
  });
});
