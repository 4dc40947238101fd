import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';
import { Traffic } from '../tests/browser/traffic.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const said = (page: Page, words: RegExp) => page.locator('[data-said]').filter({ hasText: words });
const save = async (page: Page, name: string): Promise<Download> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return download;
};
const readDownload = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** Controls of the sheet that stand on the screen; of a group of radios the keyboard reaches one. */
const controls = 'form .sheet :is(input, textarea):visible';

test('the longest form is filled in by keyboard alone at 360 px, checked, kept, and found again', async () => {
  await withPage(open, '/formularios/ficha-reciclador/', phone, async (page) => {
    const count = await page.locator(`${controls}:not([type="radio"])`).count();
    const groups = await page.locator('form .sheet .marks:visible:has([type="radio"])').count();
    await page.locator('#c-ficha').focus();
    const reached = new Set<string>();
    for (let step = 0; step < 2 * (count + groups); step += 1) {
      const { name, kind, id } = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        return { name: at.name, kind: at.type, id: `${at.name} ${at.value}` };
      });
      if (name === '') {
        if (kind === 'submit') break;
      } else {
        reached.add(kind === 'radio' ? name : id.replace(/ .*/, kind === 'checkbox' ? ` ${id}` : ''));
        if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space');
        else await page.keyboard.type('1');
      }
      await page.keyboard.press('Tab');
    }
    expect(reached.size).toBe(count + groups);
    await page.keyboard.press('Enter');
    // One figure is no DNI, no telephone, no day: all of them are told, and the summary has the focus.
    const summary = page.getByRole('alert').filter({ hasText: 'Hay un problema' });
    await summary.waitFor();
    expect(await summary.locator('li').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/DNI tiene 8 cifras/), expect.stringMatching(/18 años o más/)]),
    );
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByLabel('Guardar en este equipo').check();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    await page.reload();
    await said(page, /Pusimos lo que estaba guardado/).waitFor();
    expect(await page.locator('form .sheet :checked').count()).toBeGreaterThan(groups);
    expect(await page.locator('#c-nombres').inputValue()).toBe('1');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.evaluate(() => {
      localStorage.clear();
    });
  });
});

test('a file is saved, and read again into a blank sheet', async () => {
  await withPage(open, '/formularios/ficha-organizacion/', phone, async (page) => {
    await page.getByLabel('Asociación:').fill('Recicladores de Prueba');
    await page.getByLabel('Mujeres', { exact: true }).fill('5');
    const download = await save(page, 'Guardar archivo');
    expect(download.suggestedFilename()).toMatch(/^ficha-organizacion-\d{4}-\d{2}-\d{2}\.json$/);
    const text = await readDownload(download);
    await page.reload();
    expect(await page.getByLabel('Asociación:').inputValue()).toBe('');
    const file = { name: 'mia.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('Cargar archivo').setInputFiles(file);
    await said(page, /Archivo cargado/).waitFor();
    expect(await page.getByLabel('Asociación:').inputValue()).toBe('Recicladores de Prueba');
    await page
      .getByLabel('Cargar archivo')
      .setInputFiles({ ...file, buffer: Buffer.from(text.replace('ficha-org', 'otra-org')) });
    await said(page, /otro formulario.*sigue aquí/).waitFor();
    expect(await page.getByLabel('Mujeres', { exact: true }).inputValue()).toBe('5');
  });
});

test('filling, checking, saving, loading and printing ask for nothing but the page’s own scripts, and nothing reaches the address', async () => {
  await withPage(open, '/formularios/padron/', phone, async (page) => {
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const traffic = new Traffic(page);
    await page.getByText('Pegar filas de una hoja de cálculo').click();
    await page
      .getByLabel('Filas copiadas')
      .fill('Ana\tQuispe\t01234567\t35\tF\tLos Pinos 12\tPapel\nLuz\tRojas\t123\t17\tF\tSol 3\tVidrio');
    await page.getByRole('button', { name: 'Agregar estas filas' }).click();
    await page.getByText(/Entraron 2 filas, y todas se quedan/).waitFor();
    expect(await page.locator('[data-pasted] li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Fila 2, DNI vigente/),
      expect.stringMatching(/^Fila 2, Edad: La norma pide 18/),
    ]);
    await page.getByLabel('Guardar en este equipo').check();
    await page.getByRole('button', { name: 'Revisar' }).click();
    const csv = await readDownload(await save(page, 'CSV'));
    expect(csv).toContain('Ana;Quispe;01234567;35;F;Los Pinos 12;Papel');
    const book = await readFile(await (await save(page, 'Excel')).path());
    await save(page, 'Guardar archivo');
    await page.getByRole('button', { name: 'Imprimir' }).first().click();
    await page.getByRole('button', { name: 'Borrar todo' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await page.getByLabel('Cargar archivo').setInputFiles({ name: 'socios.xlsx', mimeType, buffer: book });
    await expect.poll(() => page.locator('#c-socios-2-apellidos').inputValue()).toBe('Rojas');
    expect(await page.locator('#c-socios-1-dni').inputValue(), 'a leading zero stays').toBe('01234567');
    // Files handed over are of the page itself; the browser fetches the icon when it likes.
    const asked = (await traffic.take()).map((request) => request.url()).filter((url) => !url.startsWith('blob:'));
    const expected = /^http:\/\/localhost:\d+\/(?:_astro\/[^?]+\.js|favicon\.svg)$/;
    expect(asked.filter((url) => !expected.test(url))).toEqual([]);
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  });
});

test('the page itself refuses every connection', async () => {
  const { page, close } = await open('/formularios/padron/', phone);
  const refused = await page.evaluate(async () => {
    const tries = [() => fetch('/'), () => fetch('https://example.com/')];
    const found = await Promise.allSettled(tries.map((run) => run()));
    return found.map(({ status }) => (status === 'rejected' ? 'refused' : 'let through'));
  });
  expect(refused).toEqual(['refused', 'refused']);
  await close();
});

test.for([true, false])(
  'on paper stand the sheet and what was written, nothing of the site; scripts: %s',
  async (scripts) => {
    await withPage(open, '/formularios/solicitud-incorporacion/', { javaScriptEnabled: scripts }, async (page) => {
      const name = 'Asociación de Recicladores Nuevo Amanecer de la Urbanización Santo Dominguito de Trujillo';
      await page.getByLabel('Nombre de la organización').fill(name);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        const hidden = await page
          .getByLabel('Nombre de la organización')
          .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
        expect(hidden, media).toBeLessThanOrEqual(2);
      }
      for (const part of ['.site-header', '.site-footer', '.page-head', '.help', '.unsure', '.actions']) {
        expect(await page.locator(part).first().isVisible(), part).toBe(false);
      }
      expect(await page.locator('.sheet').innerText()).toMatch(/ANEXO N° 1[^]*Firma \(presidente\)/);
    });
  },
);

test('a blank sheet has its lines on paper, also without scripts, and the screen shows one row until more are asked for', async () => {
  for (const javaScriptEnabled of [true, false]) {
    await withPage(open, '/formularios/padron/', { ...phone, javaScriptEnabled }, async (page) => {
      expect(await page.locator('tbody tr:visible').count()).toBe(javaScriptEnabled ? 1 : 14);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('tbody tr:visible').count()).toBe(14);
      expect(await page.locator('.remove:visible, .actions:visible').count()).toBe(0);
    });
  }
});

test('without scripts Enter in a field sends nothing', async () => {
  await withPage(open, '/formularios/ficha-ec-rsor/', { ...phone, javaScriptEnabled: false }, async (page) => {
    await page.getByLabel('Ficha R.U.C.').fill('20131312955');
    await page.getByLabel('Si', { exact: true }).first().check();
    await page.getByLabel('Ficha R.U.C.').press('Enter');
    expect(await page.getByRole('main').getByRole('button').count(), 'what does nothing is not offered').toBe(0);
    expect(page.url()).toMatch(/\/formularios\/ficha-ec-rsor\/$/);
    expect(await page.getByLabel('Ficha R.U.C.').inputValue()).toBe('20131312955');
  });
});

test('a photograph is shown on the card, and kept nowhere', async () => {
  await withPage(open, '/formularios/carnet/', phone, async (page) => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await page
      .getByLabel('Tu foto')
      .setInputFiles({ name: 'yo.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') });
    await page.getByRole('img', { name: 'La foto que elegiste' }).waitFor();
    await page.getByLabel('NOMBRES :').fill('Ana');
    const text = await readDownload(await save(page, 'Guardar archivo'));
    expect(Object.keys((JSON.parse(text) as { values: object }).values)).toEqual(['nombres', 'codigo']);
    await page.getByRole('button', { name: 'Borrar todo' }).click();
    expect(await page.getByRole('img', { name: 'La foto que elegiste' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Deshacer' }).click();
    expect(await page.getByLabel('NOMBRES :').inputValue()).toBe('Ana');
  });
});

test('says in the page that nothing can be kept, and loses nothing', async () => {
  await withPage(open, '/formularios/carnet/', phone, async (page) => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    await page.getByLabel('NOMBRES :').fill('Ana');
    await page.getByLabel('Guardar en este equipo').click();
    await said(page, /no deja guardar en el equipo/).waitFor();
    expect(await page.getByLabel('Guardar en este equipo').isChecked()).toBe(false);
    expect(await page.getByLabel('NOMBRES :').inputValue()).toBe('Ana');
  });
});

test('counts that do not agree are told beside the sentence in which they stand', async () => {
  await withPage(open, '/formularios/ficha-organizacion/', phone, async (page) => {
    for (const [label, count] of [
      ['Miembros activos', '10'],
      ['Miembros inactivos', '3'],
      ['Mujeres', '5'],
      ['Hombres', '7'],
    ] as const) {
      await page.getByLabel(label, { exact: true }).fill(count);
    }
    await page.getByRole('button', { name: 'Revisar' }).click();
    await page.getByRole('link', { name: /aquí suman 12 y allá 13/ }).click();
    const women = page.getByLabel('Mujeres', { exact: true });
    expect(await women.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.locator('.error-text').innerText()).toMatch(/aquí suman 12 y allá 13/);
    await women.fill('6');
    expect(await page.locator('.error-text').count()).toBe(0);
  });
});

test('figures of the report are summed', async () => {
  await withPage(open, '/formularios/reporte-mensual/', phone, async (page) => {
    await page.locator('#c-residuos-1-toneladas').fill('1.25');
    await page.getByRole('button', { name: 'Agregar residuo' }).click();
    await page.locator('#c-residuos-2-toneladas').fill('0,5');
    await page.locator('#c-residuos-2-soles').fill('1,200.50');
    await expect.poll(() => page.locator('output').allInnerTexts()).toEqual(['1.75', '1,200.5']);
  });
});

test('leads from the requirement to its form, and back', async () => {
  await withPage(open, '/tramites/trujillo-incorporacion/', phone, async (page) => {
    await page.getByRole('link', { name: 'Llenar: padrón de socios' }).click();
    await page.waitForURL('**/formularios/padron/');
    await page.getByRole('link', { name: 'Entrar al Programa Segrega' }).click();
    await page.waitForURL('**/tramites/trujillo-incorporacion/');
  });
});
