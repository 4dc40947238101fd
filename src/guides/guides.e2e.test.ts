import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';
import { formatGuidePath, guidesPath } from './guide-path.ts';
import { listGuides } from './guides.content.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const path = formatGuidePath('formalizarme-trujillo');
/** Most sheets of A4, and screens of a phone. */
const [mostSheets, mostScreens] = [2, 8];

test.for(['/', guidesPath])('every guide is reached from %s', async (from) => {
  await withPage(open, from, phone, async (page) => {
    const links = await page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(expect.arrayContaining(listGuides().map(({ id }) => formatGuidePath(id))));
  });
});

test('on the home page guides come after the doors', async () => {
  await withPage(open, '/', phone, async (page) => {
    const top = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .last()
        .evaluate((part) => part.getBoundingClientRect().top);
    expect(await top('#guias')).toBeGreaterThan(await top('.door'));
  });
});

test.for(listGuides().flatMap(({ id, reachedFrom: { procedures } }) => procedures.map((from) => [from, id] as const)))(
  'the procedure %s leads to the guide %s',
  async ([from, id]) => {
    await withPage(open, `/tramites/${from}/`, phone, async (page) => {
      expect(await page.locator(`[data-first-layer] a[href="${formatGuidePath(id)}"]`).count()).toBe(1);
    });
  },
);

test.for([
  ['/tramites/trujillo-autorizacion/', 'formalizarme-trujillo', 'a procedure that no guide asks for'],
  ['/tramites/trujillo-carnet/', 'asociacion', 'a procedure that another guide asks for'],
  ['/calculadoras/plazo/', 'formalizarme-trujillo', 'a calculator'],
  ['/tramites/que-me-toca/cusco-independiente/', 'formalizarme-cusco', 'a screen of the finder'],
] as const)('%s, opened by a step, leads back to %s: %s', async ([from, id]) => {
  await withPage(open, from, phone, async (page) => {
    expect(await page.locator(`main a[href="${formatGuidePath(id)}"]`).isVisible()).toBe(true);
  });
});

test('a step opens the calculator filled in: only the day is still asked for', async () => {
  await withPage(open, path, phone, async (page) => {
    await page.locator('.guide-step a[href^="/calculadoras/plazo/?"]').click();
    await expect.poll(() => page.locator('[name="cantidad"]').inputValue()).toBe('5');
    expect(await page.locator('[name="tramite"]').inputValue()).toBe('trujillo-carnet-5');
    expect(await page.locator('.problems:visible, [role="alert"]:visible').count()).toBe(0);
    await page.locator('[name="desde"]').fill('04/12/2026');
    await page.locator('[type="submit"]').last().click();
    await page.locator('[data-result]:has-text("martes 15 de diciembre de 2026")').waitFor();
  });
});

test.for(listGuides().map(({ id }) => id))('%s fits a phone and two sheets of paper', async (id) => {
  await withPage(open, formatGuidePath(id), phone, async (page) => {
    const { width, height } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }));
    expect(width).toBe(phone.viewport.width);
    expect(height / phone.viewport.height).toBeLessThanOrEqual(mostScreens);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
    expect(sheets?.length).toBeLessThanOrEqual(mostSheets);
  });
});

test('by keyboard a ring opens where a step is written, and Escape closes it', async () => {
  await withPage(open, path, phone, async (page) => {
    const ring = page.locator('.guide-step summary').first();
    await ring.focus();
    await page.keyboard.press('Enter');
    const source = page.locator('.guide-step details[open] a').first();
    await source.waitFor({ state: 'visible' });
    expect(await source.getAttribute('href')).toContain('/normas/om-011-2012-mpt/art_20/');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.guide-step details[open]').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.guide-step') !== null)).toBe(true);
  });
});

test.for([true, false])(
  'it says the doubt about its norm, the cost and the term, with scripts: %s',
  async (scripts) => {
    await withPage(open, path, { ...phone, javaScriptEnabled: scripts }, async (page) => {
      const text = (await page.locator('[data-first-layer]').innerText()).replaceAll('\u00a0', ' ');
      expect(text).toMatch(/No sabemos si la norma OM N° 011-2012-MPT sigue vigente/);
      expect(text).toMatch(/S\/ 15\.40 en 2026/);
      expect(text).toMatch(/en 5 días hábiles/);
      expect(await page.getByRole('button', { name: 'Imprimir' }).isVisible()).toBe(scripts);
    });
  },
);

test('paper has the doubt and the steps, and nothing to press', async () => {
  await withPage(open, path, phone, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.doubt').first().isVisible()).toBe(true);
    expect(await page.locator('.guide-step:visible').count()).toBe(8);
    for (const part of ['.guide-more nav', '[data-print-page]', '.site-menu']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
  });
});
