import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };
const withoutScripts = { ...phone, javaScriptEnabled: false };
const [all, trujillo] = ['/observaciones/', '/observaciones/om-011-2012-mpt/'];

test.each([
  ['an address of before', `${all}#trujillo-ficha-ruc`, 'trujillo-ficha-ruc', phone],
  ['one that was joined to another', `${all}#trujillo-anexo-9-es-otro`, 'trujillo-formato-de-autorizacion', phone],
  ['one that was joined and is folded', `${all}#trujillo-anexo-8-es-otro`, 'trujillo-flujogramas', phone],
  ['the same in full', `${trujillo}#trujillo-anexo-8-es-otro`, 'trujillo-flujogramas', phone],
  ['wording, without scripts', `${trujillo}#trujillo-iupa`, 'trujillo-iupa', withoutScripts],
])('%s still leads to what it names', async (_reason, address, id, options) => {
  await withPage(open, address, options, async (page) => {
    const target = page.locator(`#${id}`);
    await target.locator('a').first().waitFor();
    await expect
      .poll(async () => ((await target.boundingBox())?.y ?? Infinity) < phone.viewport.height, { timeout: 10_000 })
      .toBe(true);
  });
});

test('without scripts everything is listed, wording folded, and no form that nothing answers', async () => {
  await withPage(open, all, withoutScripts, async (page) => {
    expect(await page.locator('.needs-script').isVisible()).toBe(false);
    const wording = page.locator('#trujillo-iupa');
    expect(await wording.isVisible()).toBe(false);
    await page.getByText('Ver todas').click();
    await wording.waitFor();
  });
});

test('asked for a norm and what to do, the list says how many are left', async () => {
  await withPage(open, `${all}?norma=da-002-2016-mpc&gravedad=hacer`, phone, async (page) => {
    const count = page.getByRole('status').first();
    await expect.poll(async () => (await count.textContent())?.trim()).toMatch(/^\d+ observaciones$/);
    expect(await page.locator('#trujillo-ficha-ruc').isVisible()).toBe(false);
    expect(await page.locator('#cusco-papeles-de-sunat').isVisible()).toBe(true);
  });
});

test.each([
  ['/observaciones/da-002-2016-mpc/', 'head', 'the description of a list'],
  ['/tramites/cusco-inscripcion/', 'body', 'the foot of a sheet'],
  ['/tramites/que-me-toca/cusco-empresa/', 'body', 'the line about the rings'],
])('no feminine article stands before the name of a decree: %s', async (path, part) => {
  await withPage(open, path, phone, async (page) => {
    const words = await page.evaluate((name) => {
      const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
      return name === 'head' ? description : document.body.textContent;
    }, part);
    expect(words).toMatch(/norma\sDA\sN°\s002-2016-MPC/);
    expect(words).not.toMatch(/\bla\s+(?:DA|Decreto)\b/);
  });
});
