import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };
const plain = { ...phone, javaScriptEnabled: false };

describe('entities on the built site', () => {
  test('what is next is said by the reader’s clock', async () => {
    await withPage(open, '/entidades/minam/', { ...phone, own: true }, async (page) => {
      await page.clock.setFixedTime(new Date('2027-03-01T12:00:00'));
      await page.reload();
      await expect.poll(() => page.locator('[data-next]').innerText()).toMatch(/^Lo próximo: hasta el 31\/12\/2027 /);
      expect(await page.locator('#toca-2026-12-31').innerText()).toContain('ya pasó');
      expect(await page.locator('#toca-2027-12-31').innerText()).not.toContain('ya pasó');
    });
  });

  test('without scripts everything is there by year, and nothing says what is next', async () => {
    await withPage(open, '/entidades/minam/', plain, async (page) => {
      expect(await page.locator('.entity-duties h3').count()).toBe(7);
      expect(await page.locator('[data-next]').innerText()).toBe('Por año, desde 2025 hasta 2030.');
      expect(await page.locator('[data-passed]').allInnerTexts()).toEqual(Array.from({ length: 7 }, () => ''));
    });
  });

  test.for([
    ['/normas/ds-014-2017-minam/', 'Ministerio del Ambiente', '/entidades/minam/', 'from who issued a norm'],
    ['/planes/plan-hdr-as-2025/accion/1-1-3/', 'DGAA', '/entidades/dgaa/', 'from an action of the plan'],
    ['/planes/plan-hdr-as-2025/entidad/otass/', 'Todo lo de OTASS', '/entidades/otass/', 'from its old page'],
    ['/planes/planres-2023/', 'DICAPI', '/entidades/dicapi/', 'from a cell of actors'],
    ['/planes/estrategia-pml/', 'Un representante de CAPECO', '/entidades/capeco/', 'from a member'],
    ['/acerca/instituciones/', 'Ver MIDAGRI', '/entidades/midagri/', 'from what changed'],
    ['/entidades/', 'Perú Compras', '/entidades/peru-compras/', 'from the list'],
  ] as const)('%s leads from «%s» to %s: %s', async ([path, words, address]) => {
    await withPage(open, path, plain, async (page) => {
      await page.locator('main').getByRole('link', { name: words, exact: true }).first().click();
      await page.waitForURL(`**${address}`);
    });
  });

  test('the list is narrowed by words and by where a body is named, and the address keeps it', async () => {
    await withPage(open, '/entidades/', phone, async (page) => {
      await page.getByLabel('Sigla o nombre').fill('servicios saneamiento');
      await expect.poll(() => page.getByRole('status').innerText()).toBe('4 entidades');
      await page.getByLabel('Dónde figura').selectOption('Emisor de normas');
      expect(new URL(page.url()).search).toBe('?q=servicios+saneamiento&figura=emisores');
      expect(await page.locator('tbody tr').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('[data-none]').isVisible()).toBe(true);
    });
    await withPage(open, '/entidades/?q=servicios+saneamiento', phone, async (page) => {
      await expect.poll(() => page.locator('tbody tr').filter({ visible: true }).count()).toBe(4);
    });
  });

  test('the calendar is served as one', async () => {
    await withPage(open, '/entidades/dgaa/', plain, async (page) => {
      const href = await page.locator('a.button[download]').getAttribute('href');
      const answer = await page.request.get(new URL(href ?? '', page.url()).href);
      expect(answer.headers()['content-type']).toContain('text/calendar');
      expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    });
  });

  test('words of a document stand between the marks of the site', async () => {
    await withPage(open, '/entidades/vivienda/', plain, async (page) => {
      const marks = await page
        .locator('q')
        .first()
        .evaluate((quote) => getComputedStyle(quote).quotes);
      expect(marks).toContain('"«" "»"');
    });
  });

  test('a reading of a report that is doubtful says so', async () => {
    await withPage(open, '/entidades/sector-privado/', plain, async (page) => {
      expect(await page.locator('main').innerText()).toContain('Lectura dudosa. La celda cita una guía');
    });
  });

  test('on paper the list is whole', async () => {
    await withPage(open, '/entidades/minam/', phone, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.duties li').filter({ visible: true }).count()).toBeGreaterThan(50);
    });
  });
});
