import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from '../tests/browser/open-page.ts';
import { connect, Deployment, disconnect, waitForWorker } from '../tests/browser/deployment.ts';

const open = useBrowser();
const site = new Deployment();
let opened: OpenPage;
let page: Page;
const norm = '/normas/ley-29419/';
const whole = '/normas/da-002-2016-mpc/';

beforeAll(async () => {
  await site.start();
  opened = await open(site.url, { own: true, serviceWorkers: 'allow' });
  ({ page } = opened);
  await waitForWorker(page);
});

afterAll(async () => {
  await opened.close();
  await site.stop();
});

const box = () => page.locator('[data-save-offline]');
const says = () => box().getByRole('status').innerText();

async function openToSave(address: string): Promise<void> {
  await page.goto(site.url + address);
  await page.locator('.site-footer').scrollIntoViewIfNeeded();
  await box().waitFor();
}

const save = () => box().getByRole('button', { name: /^Guardar para usar sin internet \(\d+ kB\)$/ });

test.for([
  ['no connection', undefined, 'No llegó todo: no se guardó nada.'],
  [
    'no room',
    'Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"))',
    'No alcanza el espacio',
  ],
  [
    'no leave',
    'CacheStorage.prototype.open = () => Promise.reject(new DOMException("no", "SecurityError"))',
    'Este navegador no deja guardar páginas',
  ],
] as const)('with %s nothing is saved, and it is said why', async ([, fault, words]) => {
  await openToSave(norm);
  if (fault === undefined) await disconnect(page, site);
  else await page.evaluate(fault);
  await save().click();
  await expect.poll(says).toContain(words);
  await save().waitFor();
  if (fault === undefined) await connect(page, site);
});

test('a norm is saved with its size said first, read in flight mode, and taken away', async () => {
  await openToSave(whole);
  await save().click();
  await expect.poll(says).toMatch(/^Guardado el \d\d\/\d\d\/\d{4} para usar sin internet\./);
  await page.evaluate(() => caches.delete('norma-paginas'));
  await disconnect(page, site);
  await page.goto(`${site.url}${whole}art_2/`);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${whole}#art_2`);
  await expect.poll(() => page.locator('[data-kept-copy]').innerText()).toMatch(/copia del/);
  await page.locator('.site-footer').scrollIntoViewIfNeeded();
  await expect.poll(says).toContain('para usar sin internet.');
  await page.goto(`${site.url}/sin-internet/`);
  const saved = page.locator('[data-saved] li');
  await expect.poll(() => saved.innerText()).toMatch(/Guardado el \d\d\/\d\d\/\d{4}, \d+ kB/);
  await saved.getByRole('button', { name: /^Quitar/ }).click();
  await page.locator('[data-saved-none]').waitFor();
  await page.goto(site.url + whole);
  await expect.poll(() => page.locator('main').innerText()).toContain('Sin conexión: esto es lo que tienes guardado.');
  await connect(page, site);
});
