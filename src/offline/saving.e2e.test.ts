import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from '../tests/browser/open-page.ts';
import { weighOfflineBase } from '../../scripts/site-rules/offline-base.ts';
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

const publishAnother = (): void => {
  site.changed.set(`${norm}guardar.json`, '{"version":"other","bytes":1,"files":[]}');
};

test.for<[reason: string, fault: () => unknown, words: string, mend?: () => unknown]>([
  ['no connection', () => disconnect(page, site), 'No llegó todo: no se guardó nada.', () => connect(page, site)],
  [
    'no room',
    () => page.evaluate('Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"))'),
    'No alcanza el espacio',
  ],
  [
    'no leave',
    () => page.evaluate('CacheStorage.prototype.open = () => Promise.reject(new DOMException("no", "SecurityError"))'),
    'Este navegador no deja guardar páginas',
  ],
  [
    'another build of the site than the page is of',
    publishAnother,
    'El sitio cambió mientras leías: no se guardó nada.',
    () => {
      site.changed.clear();
    },
  ],
])('with %s nothing is saved, and it is said why', async ([, fault, words, mend]) => {
  await openToSave(norm);
  await fault();
  await save().click();
  await expect.poll(says).toContain(words);
  await save().waitFor();
  await mend?.();
});

test('a saving that fails takes away nothing that another tab saved', async () => {
  await openToSave(norm);
  const other = await page.context().newPage();
  await other.goto(site.url + norm);
  await other.locator('.site-footer').scrollIntoViewIfNeeded();
  await other
    .locator('[data-save-offline]')
    .getByRole('button', { name: /^Guardar/ })
    .click();
  await other.getByText(/^Guardado el/).waitFor();
  await other.close();
  await disconnect(page, site);
  await save().click();
  await expect.poll(says).toMatch(/^No llegó todo: no se guardó nada\..* Guardado el/);
  await connect(page, site);
  await box().getByRole('button', { name: 'Quitar de lo guardado' }).click();
  await save().waitFor();
});

test('a norm is saved with its size said first, read in flight mode, and taken away', async () => {
  await openToSave(whole);
  // Phones of before 2021 cannot be asked to keep it for good.
  await page.evaluate('delete Navigator.prototype.storage');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await save().dblclick();
  await expect.poll(says).toMatch(/^Guardado el \d\d\/\d\d\/\d{4} para usar sin internet\./);
  expect(
    asked.filter((url) => url === site.url + whole),
    'pressed twice, fetched once',
  ).toHaveLength(1);
  await page.evaluate(() => caches.delete('norma-paginas'));
  await disconnect(page, site);
  for (const [wanted, found] of [
    ['no-part/', 'no-part/'],
    ['art_2/#art_2__para_2-1', '#art_2__para_2-1'],
    ['art_2/', '#art_2'],
  ]) {
    await page.goto(`${site.url}${whole}${wanted}`);
    expect(page.url()).toBe(`${site.url}${whole}${found}`);
  }
  await expect.poll(() => page.locator('[data-kept-copy]').innerText()).toMatch(/copia del/);
  await page.locator('.site-footer').scrollIntoViewIfNeeded();
  await expect.poll(says).toContain('para usar sin internet.');
  await page.goto(`${site.url}/sin-internet/`);
  const weight = Math.ceil(weighOfflineBase('dist').packed / 10_000) * 10;
  expect(await page.locator('[data-base-weight]').innerText()).toBe(`${weight} kB`);
  const saved = page.locator('[data-saved] li');
  await expect.poll(() => saved.innerText()).toMatch(/Guardado el \d\d\/\d\d\/\d{4}, \d+ kB/);
  await saved.getByRole('button', { name: /^Quitar/ }).click();
  await page.locator('[data-saved-none]').waitFor();
  await page.goto(site.url + whole);
  await expect.poll(() => page.locator('main').innerText()).toContain('Sin conexión: esto es lo que tienes guardado.');
  await connect(page, site);
});
