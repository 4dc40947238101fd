import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe, findViolations } from '../../tests/browser/find-violations.ts';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';
import { Traffic } from '../../tests/browser/traffic.ts';
import { brief, briefRows } from '../brief.fixture.ts';
import { buildDocx, buildPdf } from '../review-files.fixture.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 }, permissions: ['clipboard-read', 'clipboard-write'] };
const rows = (page: Page) => page.locator('[data-rows] tr');
const said = (page: Page, words: RegExp) => page.locator('[data-said]').filter({ hasText: words });
const file = (name: string, content: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) });

test('a text is pasted and reviewed by keyboard, taken along, and nothing leaves the device', async () => {
  await withPage(open, '/revisar/', phone, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${new URL(request.url()).pathname} ${request.postData() ?? ''}`),
    );
    await page.getByRole('textbox', { name: 'El texto' }).focus();
    await page.keyboard.insertText(`${brief}<img src=x onerror=alert(1)>`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '40 citas' }).waitFor();
    // What was asked for has the focus, and is read aloud.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('resultado');
    expect(await rows(page).locator('.status').allInnerTexts()).toEqual(briefRows.map(([, , says]) => says));
    expect(await page.locator('[data-counts]').innerText()).toMatch(
      /6 Vigentes\s+6 Sin verificar o sin confirmar\s+14 Cambió/,
    );
    expect(await page.locator('.difference').innerText()).toContain('2.80');
    expect(await page.locator('[data-marked] img').count()).toBe(0);
    await bringAxe(page);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Copiar: Ley N° 29419', exact: true }).click();
    await said(page, /Copiado: Ley N° 29419/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Ley N° 29419');
    await page.getByRole('button', { name: 'Copiar el texto con enlaces' }).click();
    await said(page, /Texto copiado/).waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toMatch(/<a href="[^"]*\/normas\/om-011-2012-mpt\/art_33\/#art_33__para_33-2__point_e"/);
    for (const [name, says] of [
      ['CSV', /^\uFEFFN°;Cita;Marca/],
      ['JSON', /"mark": "no-existe"/],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      expect(await readFile(await (await download).path(), 'utf8')).toMatch(says);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(page.url()).toMatch(/\/revisar\/$/);
    expect(page.workers()).toHaveLength(1);
    for (const line of asked)
      expect(line).toMatch(/^GET \/(?:_astro\/|favicon\.svg |revisar\/registro\.json |normas\/[\w-]+\.json )/);
  });
});

test('once the form was touched a text is reviewed in flight, and nothing of it stays when it is taken away', async () => {
  await withPage(open, '/revisar/', { own: true }, async (page) => {
    const traffic = new Traffic(page);
    const field = page.getByRole('textbox', { name: 'El texto' });
    const lastAsked = page.waitForRequest(/\/normas\/tupa-2025-mdnch\.json$/);
    await field.focus();
    await lastAsked;
    await traffic.rest();
    await page.context().setOffline(true);
    await field.fill(`${brief.repeat(4)} Secreto.`);
    await page.getByRole('button', { name: 'Revisar' }).click();
    await page.getByRole('heading', { name: '160 citas' }).waitFor();
    expect(await page.locator('.difference').first().innerText()).toContain('2.80');
    // Paper takes what the button would still bring.
    expect(await rows(page).count()).toBe(100);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await rows(page).count()).toBe(160);
    await page.getByRole('button', { name: 'Borrar' }).click();
    await expect.poll(() => page.locator('review-tool').textContent()).not.toMatch(/Secreto|29419/);
    await page.context().setOffline(false);
    await field.fill(brief.repeat(4));
    await page.getByRole('button', { name: 'Revisar' }).click();
    // What is asked for meanwhile takes no answer away.
    await page.getByRole('button', { name: 'Preparar para usar sin conexión' }).click();
    await page.getByRole('heading', { name: '160 citas' }).waitFor();
    await said(page, /^Listo/).waitFor();
  });
});

test('files are opened in flight, once the page is prepared; what gives no text says so', async () => {
  await withPage(open, '/revisar/', { own: true }, async (page) => {
    await page.getByRole('button', { name: 'Preparar para usar sin conexión' }).click();
    await said(page, /^Listo/).waitFor();
    await page.context().setOffline(true);
    const chosen = page.getByLabel('Abrir archivo');
    const line = 'Según la Ley N° 27314 y el Decreto Supremo N° 005-201-MINAM.';
    for (const [name, content] of [
      ['a.txt', new TextEncoder().encode(line)],
      ['a.docx', buildDocx([line], 'Vea la Ley N° 29419.')],
      ['a.pdf', buildPdf([line, 'Ley N\u00B0 29419', 'y otra'])],
    ] as const) {
      await chosen.setInputFiles(file(name, content));
      const count = name === 'a.txt' ? 2 : 3;
      await page.getByRole('heading', { name: `${count} citas` }).waitFor();
      expect(await rows(page).first().locator('.status').innerText()).toBe('Derogada');
      await page.getByRole('button', { name: 'Borrar' }).click();
    }
    await chosen.setInputFiles(file('foto.pdf', buildPdf([])));
    await said(page, /no tiene texto/).waitFor();
    await page.getByRole('button', { name: 'Revisar' }).click();
    await said(page, /Pega un texto/).waitFor();
    await page.context().setOffline(false);
  });
});
