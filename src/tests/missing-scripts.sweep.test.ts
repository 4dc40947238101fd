import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser/open-page.ts';

const open = useBrowser();
/** Scripts are blocked on purpose: what the browser logs of that is no problem, so it is not looked at. */
async function withPage(path: string, lost: RegExp, run: (page: Page, mend: () => Promise<void>) => Promise<void>) {
  const { page, close } = await open('/404.html', { own: true, viewport: { width: 360, height: 740 } });
  const abort = (route: Route) => route.abort();
  try {
    await page.route(lost, abort);
    await page.goto(new URL(path, page.url()).href);
    await run(page, () => page.unroute(lost, abort));
  } finally {
    await close();
  }
}
const scripts = /\/_astro\/.*\.js/;
/** Moves the style's clock past the wait for a script. */
const skipWait = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

describe('a page whose scripts do not come', () => {
  test.for([
    ['/buscar/?q=carnet', 'La parte que busca'],
    ['/normas/?tipo=ley', 'La parte que filtra'],
    ['/planes/plan-hdr-as-2025/actividades/', 'La parte que filtra'],
    ['/planes/planres-2023/', 'La parte que filtra'],
    ['/comparar/?anio=2015', 'La parte que cambia el año'],
    ['/tramites/trujillo-carnet/', 'La parte que guarda tus marcas'],
  ] as const)('%s says so: «%s…»', async ([path, words]) => {
    await withPage(path, scripts, async (page) => {
      const said = page.getByRole('alert').filter({ hasText: words });
      expect(await said.count()).toBe(0);
      await skipWait(page);
      await said.waitFor();
      expect(await said.innerText()).toContain('vuelve a cargar la página');
    });
  });

  test('a tool whose address asks for an answer says so in the place of the answer', async () => {
    await withPage('/calculadoras/derecho/?tramite=trujillo-carnet', scripts, async (page) => {
      const said = page.getByText('No se cargó la parte que calcula');
      expect(await said.isVisible()).toBe(false);
      await skipWait(page);
      expect(await said.isVisible()).toBe(true);
    });
    await withPage('/calculadoras/derecho/', scripts, async (page) => {
      await skipWait(page);
      expect(await page.getByText('No se cargó la parte que calcula').isVisible()).toBe(false);
    });
  });

  test('a panel that is opened says that its script did not come, and works once it comes', async () => {
    await withPage('/tramites/trujillo-carnet/', /\/_astro\/response-day/, async (page, mend) => {
      await page.getByText('¿Qué día sería?').click();
      await page.getByText('No se pudo cargar la parte que cuenta los días').waitFor();
      expect(await page.locator('response-day:defined').count()).toBe(0);
      await mend();
      await page.getByRole('link', { name: 'vuelve a cargar la página' }).click();
      await page.getByText('¿Qué día sería?').click();
      await page.locator('response-day:defined').waitFor();
    });
  });

  test('takes no room for it while the scripts come', async () => {
    await withPage('/normas/', /nothing-is-lost/, async (page) => {
      expect(await page.locator('.part-missing').isVisible()).toBe(false);
    });
  });

  test('leads from the search box of the header to the results', async () => {
    await withPage('/calculadoras/', scripts, async (page) => {
      await page.locator('.site-menu summary').click();
      await page.fill('#q-cabecera', 'ley 27314');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/buscar/?q=ley+27314');
    });
  });
});

describe('the results page', () => {
  const alert = (page: Page) => page.getByRole('alert').filter({ visible: true });

  test('says that its script did not come, keeps the question, and tries again', async () => {
    await withPage('/buscar/?q=carnet', /\/_astro\/search-results/, async (page, mend) => {
      await alert(page).waitFor();
      await skipWait(page);
      expect(await alert(page).count()).toBe(1);
      expect(await page.inputValue('#q')).toBe('carnet');
      expect(new URL(page.url()).search).toBe('?q=carnet');
      await page.getByRole('button', { name: 'Probar otra vez' }).click();
      await page.getByText('Sigue sin llegar').waitFor();
      await mend();
      await page.getByRole('link', { name: 'vuelve a cargar la página' }).click();
      await page.locator('.found li').first().waitFor();
    });
  });

  test.for([
    [/\/buscar\/indice\.json/, 'por número no llegó a cargar', '.found li'],
    [/\/buscar\/articulos\.json/, 'por número no llegó a cargar', '.found li'],
    [/\/pagefind\/pagefind\.js/, 'por palabras no llegó a cargar', '.numbers li'],
    [/\/pagefind\/pagefind-entry/, 'por palabras no llegó a cargar', '.numbers li'],
    [/\/pagefind\/wasm/, 'por palabras no llegó a cargar', '.numbers li'],
    [/\/pagefind\/.*pf_meta/, 'por palabras no llegó a cargar', '.numbers li'],
    [/\/pagefind\/fragment/, 'que no llegaron a cargar', '.numbers li'],
  ] as const)('without %s shows the other part, and finds all when asked again', async ([lost, words, shown]) => {
    await withPage('/buscar/?q=ley+27314', lost, async (page, mend) => {
      await page.getByText(words).waitFor();
      await page.locator(shown).first().waitFor();
      await mend();
      await page.getByRole('button', { name: 'Probar otra vez' }).click();
      await page.locator('.found li').first().waitFor();
      await page.locator('.numbers li').first().waitFor();
      expect(await alert(page).count()).toBe(0);
      expect(await page.inputValue('#q')).toBe('ley 27314');
    });
  });
});
