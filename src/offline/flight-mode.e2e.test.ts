import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from '../tests/browser/open-page.ts';
import { connect, Deployment, disconnect, waitForWorker } from '../tests/browser/deployment.ts';
import { cacheNames } from './names.ts';

const open = useBrowser();
const site = new Deployment();
let opened: OpenPage;
let page: Page;

const card = '/tramites/trujillo-carnet/';
const form = '/formularios/carnet/';
const norm = '/normas/ley-29419/';
const copyWords =
  /^Sin conexión, o muy lenta: copia del \d\d\/\d\d\/\d{4}, con normas revisadas hasta el \d\d\/\d\d\/\d{4}\./;

/** One visit to each, as a reader makes them; from then on the phone is in flight mode, and the site is gone as well. */
beforeAll(async () => {
  await site.start();
  opened = await open(`${site.url}${card}`, {
    own: true,
    serviceWorkers: 'allow',
    viewport: { width: 360, height: 740 },
  });
  ({ page } = opened);
  await waitForWorker(page);
  await page.goto(`${site.url}${form}`);
  await page.goto(`${site.url}${norm}`);
  await page.goto(`${site.url}/buscar/?q=triciclo`);
  await page.locator('search-results li').first().waitFor();
  await disconnect(page, site);
});

afterAll(async () => {
  await opened.close();
  await site.stop();
});

const notice = (): Promise<string> => page.locator('main [data-kept-copy]').innerText();

test('a recycler who opened the page of the card once opens it in flight mode, ticks and prints it', async () => {
  await page.goto(`${site.url}${card}`);
  await expect.poll(notice).toMatch(copyWords);
  await expect.poll(() => page.locator('[data-kept-copy] + [role="status"]').textContent()).toMatch(copyWords);
  await page.locator('procedure-checklist label:has(input[type="checkbox"]):visible').first().click();
  await page.reload();
  expect(await page.locator('procedure-checklist .checklist input:checked').count()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const sheet = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  expect(sheet).toMatch(/S\/\s15\.40/);
  expect(sheet).toMatch(/reglas revisadas el \d\d\/\d\d\/\d{4}/);
});

test('its buttons answer, too: «Imprimir» prints, with the code that leads to the page', async () => {
  await page.goto(`${site.url}${card}`);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = '';
    };
  });
  await page.locator('[data-print]').click();
  await page.locator('body[data-printed] [data-qr] path').waitFor({ state: 'attached' });
});

test('a norm that was visited is cited and printed', async () => {
  await page.goto(`${site.url}${norm}`);
  await page.locator('[data-copy]').first().click();
  await expect.poll(() => page.locator('.said').textContent()).toMatch(/29419/);
});

test('a calculator that was never opened answers: it came with the first visit', async () => {
  await page.goto(`${site.url}/calculadoras/derecho/?tramite=trujillo-carnet&anio=2026`);
  await expect.poll(() => page.locator('[data-result]').innerText()).toMatch(/S\/\s15\.40/);
});

test('pages of tools that were never opened are there, with any question in their address', async () => {
  await page.goto(`${site.url}/tramites/que-me-toca/trujillo-sin-grupo/?x=1`);
  expect(await page.locator('h1').innerText()).not.toBe('');
  await expect.poll(notice).toMatch(copyWords);
});

test('words that were searched before are found again', async () => {
  await page.goto(`${site.url}/buscar/?q=triciclo`);
  await expect.poll(() => page.locator('search-results li').count()).toBeGreaterThan(0);
});

test('of data that came with a visit and with the worker the newer is taken', async () => {
  const read = (daysAgo: number): Promise<string> =>
    page.evaluate(
      async ([name, days]) => {
        const address = '/tramites/contar-dias.json';
        const date = new Date(Date.now() - days * 86_400_000).toUTCString();
        await (await caches.open(name)).put(address, new Response('"visit"', { headers: { date } }));
        return (await fetch(address)).text();
      },
      [cacheNames.data, daysAgo] as const,
    );
  expect(await read(10)).toContain('holidays');
  expect(await read(-1)).toBe('"visit"');
});

test('what a search asks for with the time after its question mark is kept once', async () => {
  const kept = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url),
    cacheNames.data,
  );
  expect(kept).toContain(`${site.url}/pagefind/pagefind-entry.json`);
  expect(kept.filter((url) => url.includes('?'))).toEqual([]);
});

test('a form that was opened can be read, and connects to nothing', async () => {
  await page.goto(`${site.url}${form}`);
  await expect.poll(notice).toMatch(copyWords);
  expect(await page.locator('main').innerText()).toContain('DECALOGO DEL BUEN RECICLADOR');
});

test('a page that was never opened leads to what is kept, and back when there is a connection', async () => {
  await page.goto(`${site.url}/guias/agua-circular/`);
  const main = page.locator('main');
  await expect.poll(() => main.innerText()).toContain('Sin conexión: esto es lo que tienes guardado.');
  await expect
    .poll(() => main.getByRole('listitem').allInnerTexts())
    .toContain('Sacar o renovar tu carnet en Trujillo');
  await connect(page, site);
  await page.getByRole('button', { name: 'Probar otra vez' }).click();
  await expect.poll(() => page.locator('h1').innerText()).toMatch(/agua/i);
  expect(await page.locator('[data-kept-copy]').count()).toBe(0);
});

test('where the server is broken, the copy stands for its error', async () => {
  site.fault = 'broken';
  await page.goto(`${site.url}${card}`);
  await expect.poll(notice).toMatch(copyWords);
  site.fault = undefined;
});

test('with what came with the first visit alone a norm is found by its number, and a calculator has its rules', async () => {
  const { pages, parts, data, search } = cacheNames;
  await page.evaluate((names) => Promise.all(names.map((name) => caches.delete(name))), [pages, parts, data, search]);
  await disconnect(page, site);
  await page.goto(`${site.url}/buscar/?q=ley+27314`);
  await expect.poll(() => page.locator('main').innerText()).toContain('Ley General de Residuos Sólidos');
  await page.goto(`${site.url}/calculadoras/multa/?municipio=cusco&infraccion=4`);
  await expect.poll(() => page.locator('[data-result]').innerText()).toMatch(/S\/\s\d/);
});
