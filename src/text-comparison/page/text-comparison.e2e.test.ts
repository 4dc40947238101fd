import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe, findViolations } from '../../tests/browser/find-violations.ts';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 320, height: 740 } };
const result = (page: Page, title: string) => page.locator('#resultado').filter({ hasText: title, visible: true });
const pair = 'a=om-011-2012-mpt&b=da-002-2016-mpc';

test('two norms, then a part of each, are laid side by side; the address keeps them, and asks for no more than their texts', async () => {
  await withPage(open, '/comparar/textos/', phone, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: 'Comparar', exact: true }).click();
    // Nothing chosen: said beside each field, and the first has the focus.
    await page.getByText('Elige una norma.').nth(1).waitFor();
    expect(await page.locator('select[name="a"]').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel('Una norma', { exact: true }).selectOption('om-011-2012-mpt');
    await page.getByLabel('Con otra').selectOption('da-002-2016-mpc');
    await page.getByText('Solo una parte de cada una').press('Enter');
    await page.locator('[name="de"] option[value="art_16__para_16-2"]').waitFor({ state: 'attached' });
    await page.getByLabel('De la primera').selectOption('art_16__para_16-2');
    await page.getByLabel('De la otra').selectOption('art_11');
    await page.getByLabel('De la otra').press('Tab');
    await page.keyboard.press('Enter');
    await result(page, 'Trujillo y Cusco').waitFor();
    // What was asked for has the focus, and is read aloud.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('resultado');
    expect(new URL(page.url()).search).toBe(`?${pair}&de=art_16__para_16-2&con=art_11`);
    expect(await page.locator('[data-result]').innerText()).toMatch(
      /Sin verificar[^]*numeral 16\.2[^]*Con Artículo 11[^]*Solo en Trujillo[^]*Botas de seguridad[^]*Solo en Cusco/,
    );
    await bringAxe(page);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const path of asked)
      expect(path).toMatch(/^\/(?:_astro\/.*|normas\/(?:om-011-2012-mpt|da-002-2016-mpc)\.json|favicon\.svg)$/);
    await page.goBack();
    await page.locator('[data-result]').waitFor({ state: 'hidden' });
  });
});

test.for([
  [`${pair}&de=art_16&con=art_9`, 'Trujillo y Cusco', 'a pair made by eye'],
  ['a=da-002-2016-mpc&b=om-011-2012-mpt', 'Cusco y Trujillo', 'the other way round'],
  [`${pair}&de=art_5`, 'Trujillo y Cusco', 'the partners of one part'],
] as const)('an address opens what it says: %s (%s)', async ([query, title]) => {
  await withPage(open, `/comparar/textos/?${query}`, phone, async (page) => {
    await result(page, title).waitFor();
    expect(await page.locator('[data-texts] h3').first().innerText()).toMatch(/^Artículo/);
  });
});

test.for([
  ['a=<img src=x onerror=alert(1)>&b=ley-27314', /no está el texto de esa norma/, 'a norm that is not here'],
  [`${pair}&de=art_999&con=art_1`, /Esa parte no está en el texto/, 'a part that is not in it'],
  [`${pair}&de=art_17`, /no halla pareja/, 'a part without partner'],
  ['a=da-002-2016-mpc&b=da-002-2016-mpc', /Es la misma norma/, 'one norm twice'],
] as const)('an address that leads nowhere says so: %s (%s)', async ([query, says]) => {
  await withPage(open, `/comparar/textos/?${query}`, phone, async (page) => {
    await page.locator('[data-said]').filter({ hasText: says }).waitFor();
    expect(await page.locator('[data-result]').isVisible()).toBe(false);
    expect(await page.locator('main img').count()).toBe(0);
  });
});
