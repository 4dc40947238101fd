import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser, withPage } from '../browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const lists = ['/tramites/cusco-inscripcion/', '/tramites/trujillo-carnet/'];
const boxes = (page: Page) => page.locator('[data-item]:visible input');
const countTicks = (page: Page) => page.locator('[data-item] input:checked').count();

describe.for(lists)('the marks of %s', (path) => {
  test('are those of both tabs, the page and its frame, however fast they are set', async () => {
    await withPage(open, path, phone, async (page) => {
      const other = await page.context().newPage();
      await other.goto(new URL(path.replace('/tramites/', '/embed/tramite/'), page.url()).href);
      await Promise.all([boxes(page).nth(0).check(), boxes(other).nth(1).check()]);
      await Promise.all([boxes(page).nth(2).check(), boxes(other).nth(1).uncheck()]);
      await expect.poll(async () => [await countTicks(page), await countTicks(other)]).toEqual([2, 2]);
      await page.reload();
      expect(await countTicks(page)).toBe(2);
    });
  });

  test('stay on the page when the device is full, say so, and are all kept once there is room', async () => {
    await withPage(open, path, phone, async (page) => {
      await boxes(page).nth(0).check();
      await page.evaluate(() => {
        Object.assign(globalThis, { keep: Storage.prototype.setItem.bind(localStorage) });
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await boxes(page).nth(1).check();
      expect(await page.locator('[data-note]').innerText()).toContain('no se guardan');
      expect(await countTicks(page)).toBe(2);
      await page.evaluate(() => {
        Storage.prototype.setItem = (globalThis as unknown as { keep: typeof Storage.prototype.setItem }).keep;
      });
      await boxes(page).nth(2).check();
      await page.reload();
      expect(await countTicks(page)).toBe(3);
    });
  });

  test('are there on the way back and forth, and after the page slept in the memory of the browser', async () => {
    await withPage(open, path, phone, async (page) => {
      await boxes(page).nth(0).check();
      await page.goto(new URL('/glosario/', page.url()).href);
      await page.goBack();
      expect(await countTicks(page)).toBe(1);
      // Another tab marks while this one sleeps: no event of the store reaches it, the one of waking does.
      await page.evaluate(() => {
        const [key = ''] = Object.keys(localStorage).filter((name) => name.includes(':tramite:'));
        const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as { ready: string[]; at: Record<string, number> };
        const next = [...document.querySelectorAll<HTMLElement>('[data-item]')].at(1)?.dataset['item'] ?? '';
        localStorage.setItem(
          key,
          JSON.stringify({ ...kept, ready: [...kept.ready, next], at: { ...kept.at, [next]: Date.now() } }),
        );
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      await expect.poll(() => countTicks(page)).toBe(2);
    });
  });
});

test('an answer that was asked for is there again on the way back', async () => {
  await withPage(open, '/calculadoras/derecho/', phone, async (page) => {
    await page.selectOption('[name="tramite"]', 'trujillo-carnet');
    await page.fill('[name="anio"]', '2025');
    await page.click('fee-tool [type="submit"]');
    await page.locator('.result .answer').waitFor();
    await page.goto(new URL('/glosario/', page.url()).href);
    await page.goBack();
    await page.locator('.result .answer').waitFor();
    expect(await page.inputValue('[name="anio"]')).toBe('2025');
  });
});

describe('nothing keeps a page from sleeping in the memory of the browser', () => {
  /** The library that reads PDF has a viewer within, which is never shown: it is asked for in a worker. */
  const isLibrary = (name: string): boolean => name.startsWith('pdfjs');
  test('no script waits for the page to be left', () => {
    const waiting = ['dist/_astro', 'dist/embed', 'dist/embed/partes'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.js') && !isLibrary(name))
        .filter((name) => /[`"'](?:before)?unload[`"']/.test(readFileSync(`${folder}/${name}`, 'utf8'))),
    );
    expect(waiting).toEqual([]);
  });

  test.for(['/', ...lists])('%s may be kept', async (path) => {
    const { ok, headers } = await fetch(new URL(path, inject('siteUrl')));
    expect(ok).toBe(true);
    expect(headers.get('cache-control') ?? '').not.toContain('no-store');
  });
});
