import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';

const open = useBrowser();
const article = '/normas/om-011-2012-mpt/art_14/';
const term = 'a.term[href="/glosario/generador/#om-011-2012-mpt"]';
const says = /Glosario Generador[^]*Persona natural o jurídica que en razón de sus actividades/;

test('a term shows what its own norm says it means: on hover, on focus, and by a first touch', async () => {
  await withPage(open, article, { viewport: { width: 1280, height: 900 } }, async (page) => {
    expect(await page.locator(term).count()).toBe(1);
    await page.locator(term).hover();
    const preview = page.locator('.preview');
    await preview.waitFor();
    expect(await preview.innerText()).toMatch(says);
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });
    await page.locator(term).focus();
    await preview.waitFor();
    // Of ours nothing stands among the words of the norm.
    expect(await preview.locator('blockquote').innerText()).toMatch(/^Generador\.- /);
    expect(await preview.locator('blockquote').innerText()).not.toMatch(/Huella|Estado/);
  });
  await withPage(open, '/normas/om-011-2012-mpt/art_33/', { viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.locator('a.term[href="/glosario/#sigla-segat"]').focus();
    const preview = page.locator('.preview');
    await preview.waitFor();
    expect(await preview.innerText()).toMatch(/SEGAT\s+Servicio de Gestión Ambiental de Trujillo/);
  });
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  await withPage(open, article, phone, async (page) => {
    await page.locator(term).tap();
    await page.locator('.preview').waitFor();
    await page.locator(term).tap();
    await page.waitForURL('**/glosario/generador/#om-011-2012-mpt');
    expect(await page.locator('[data-official]').count()).toBe(2);
  });
});

test('without scripts it leads to the definition', async () => {
  const options = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
  await withPage(open, article, options, async (page) => {
    await page.locator(term).click();
    await page.waitForURL('**/glosario/generador/#om-011-2012-mpt');
    expect(await page.locator('#om-011-2012-mpt').innerText()).toMatch(/literal c\) del artículo 4/);
  });
});
