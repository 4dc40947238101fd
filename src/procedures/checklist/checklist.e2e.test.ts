import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const path = '/tramites/trujillo-carnet/';
const phone = { viewport: { width: 360, height: 740 } };
const dni = (page: Page) => page.locator('[data-item] input').nth(1);
const count = (page: Page) => page.locator('[data-count]').innerText();
const message = (page: Page) => page.locator('[data-message]').innerText();

describe('the checklist of a procedure on the built site', () => {
  test('a tick on a phone survives a reload, and can be cleared', async () => {
    await withPage(open, path, phone, async (page) => {
      const [, total] = /de (\d+)/.exec(await count(page)) ?? [];
      await dni(page).check();
      await page.reload();
      expect(await dni(page).isChecked()).toBe(true);
      expect(await count(page)).toBe(`1 de ${total} listos`);
      await page.getByRole('button', { name: 'Borrar marcas' }).click();
      await page.reload();
      expect(await count(page)).toBe(`0 de ${total} listos`);
    });
  });

  test('a tap on a hard word of a requirement ticks it; what the word means is behind the ring', async () => {
    await withPage(open, path, phone, async (page) => {
      const item = page.locator('[data-item]').filter({ has: page.locator('[href="#palabra-carnet-de-sanidad"]') });
      await item.locator('label').getByText('Carnet de sanidad').click();
      expect(await item.locator('input').isChecked()).toBe(true);
      expect(await page.locator('label a').count()).toBe(0);
      await item.locator('summary').click();
      await item.getByRole('link', { name: 'Carnet de sanidad' }).click();
      expect(await page.locator('#palabra-carnet-de-sanidad').isVisible()).toBe(true);
    });
  });

  test('two tabs lose nothing, and each shows what the other did', async () => {
    await withPage(open, path, phone, async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      const ticked = (one: Page) => one.locator('[data-item] input:checked').count();
      await page.locator('[data-item] input').nth(0).check();
      await expect.poll(() => ticked(other)).toBe(1);
      await other.locator('[data-item] input').nth(1).check();
      await expect.poll(() => ticked(page)).toBe(2);
      await Promise.all([
        page.locator('[data-item] input').nth(2).check(),
        other.locator('[data-item] input').nth(3).check(),
      ]);
      await expect.poll(async () => [await ticked(page), await ticked(other)]).toEqual([4, 4]);
      await page.reload();
      expect(await ticked(page)).toBe(4);
      await other.getByRole('button', { name: 'Borrar marcas' }).click();
      await expect.poll(() => ticked(page)).toBe(0);
      await other.getByRole('button', { name: 'Deshacer' }).click();
      await expect.poll(() => ticked(page)).toBe(4);
    });
  });

  test('an answer narrows the list', async () => {
    await withPage(open, path, phone, async (page) => {
      const before = await page.locator('[data-item]:visible').count();
      await page.getByText('Lo renuevo').click();
      expect(await page.locator('[data-item]:visible').count()).toBeLessThan(before);
    });
  });

  test('a link carries answers and marks; the marks of other rules are not applied', async () => {
    let address = '';
    await withPage(open, path, phone, async (page) => {
      await page.locator('label:has(input[name="organicos"][value="no"])').click();
      await dni(page).check();
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.getByRole('button', { name: 'Copiar enlace' }).click();
      const note = page.locator('[data-note]');
      await expect.poll(() => note.innerText()).toContain('Copia este enlace');
      address = /\?\S+/.exec(await note.innerText())?.[0] ?? '';
    });
    await withPage(open, path + address, phone, async (page) => {
      expect(await dni(page).isChecked()).toBe(true);
      expect(await page.locator('input[name="organicos"][value="no"]').isChecked()).toBe(true);
    });
    await withPage(open, path + address.replace(/r=.*$/, 'r=otra'), phone, async (page) => {
      expect(await dni(page).isChecked()).toBe(false);
      expect(await message(page)).toContain('otra versión');
    });
  });

  test('works where the browser forbids to keep anything', async () => {
    await withPage(open, '/404.html', phone, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await page.goto(new URL(path, page.url()).href);
      expect(await page.locator('[data-note]').innerText()).toContain('no se guardan');
      await dni(page).check();
      expect(await count(page)).toMatch(/^1 de/);
    });
  });

  test('counts the day of the answer from the day chosen, and paper says none before', async () => {
    await withPage(open, path, phone, async (page) => {
      const blank = page.locator('[data-blank]');
      await page.emulateMedia({ media: 'print' });
      expect(await blank.isVisible()).toBe(true);
      expect(await page.locator('[data-answer]').innerText()).toBe('');
      await page.emulateMedia({ media: 'screen' });
      await page.getByText('¿Qué día sería?').click();
      await page.waitForFunction(() => customElements.get('response-day') !== undefined);
      await page.fill('#dia', '2026-11-21');
      expect(await page.locator('[data-answer]').innerText()).toContain(
        'Si lo presentas el 21/11/2026, te deben responder hasta el viernes 27 de noviembre de 2026.',
      );
      await page.emulateMedia({ media: 'print' });
      expect(await blank.isVisible()).toBe(false);
      expect(await page.locator('[data-answer]').isVisible()).toBe(true);
    });
  });

  test('the warning of the norm stands over the price, on screen and on paper', async () => {
    await withPage(open, path, phone, async (page) => {
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        expect(await page.locator('.doubt').innerText()).toContain('No sabemos si esta norma sigue vigente.');
      }
    });
  });

  test('WhatsApp gets the title and the address, with what was answered', async () => {
    await withPage(open, path, phone, async (page) => {
      await page.getByText('Lo renuevo').click();
      const share = page.getByRole('link', { name: 'WhatsApp' });
      await share.evaluate((link) => {
        link.addEventListener('click', (event) => {
          event.preventDefault();
        });
      });
      await share.click();
      const text = new URL((await share.getAttribute('href')) ?? '').searchParams.get('text');
      expect(text).toMatch(/^Sacar o renovar tu carnet .*\n.*\/tramites\/trujillo-carnet\/\?vez=renovacion$/);
    });
  });

  test('on paper: drawn boxes, the code of the address, no navigation', async () => {
    await withPage(open, path, phone, async (page) => {
      await dni(page).check();
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await expect.poll(() => page.locator('[data-qr] path').count()).toBe(1);
      expect(await page.locator('[data-address]').innerText()).toContain(path);
      expect(await page.locator('[data-today]').innerText()).toMatch(/^\d\d\/\d\d\/\d{4}$/);
      const drawn = await dni(page).evaluate((box) => [
        getComputedStyle(box).appearance,
        getComputedStyle(box).borderTopStyle,
        getComputedStyle(box, '::after').content,
      ]);
      expect(drawn).toEqual(['none', 'solid', '"✓"']);
      for (const hidden of ['.main-nav', '.crumbs', '[data-questions]', '[data-clear]']) {
        expect(await page.locator(hidden).first().isVisible()).toBe(false);
      }
    });
  });

  test('without scripts every fact and every case is there', async () => {
    await withPage(open, path, { ...phone, javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('main').innerText();
      for (const fact of ['S/\u00a015.40', '5 días hábiles', 'DNI', 'Solo si recoges restos de comida']) {
        expect(text).toContain(fact);
      }
      expect(await page.getByRole('button', { name: 'Copiar enlace' }).isVisible()).toBe(false);
      // The rule of counting is read; a date that nothing counts from is not asked.
      await page.getByText('¿Qué día sería?').click();
      expect(await page.locator('#dia-regla').isVisible()).toBe(true);
      expect(await page.locator('#dia').isVisible()).toBe(false);
    });
  });
});
