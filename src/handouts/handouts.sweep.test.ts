import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { listProcedures } from '#procedures';
import { sharePage, useBrowser, withPage } from '../tests/browser/open-page.ts';
import { formatSheetPath, formatSlidesPath } from './sheet-path.ts';
import { listSheetNames } from './sheet/list-sheets.ts';

const open = useBrowser();
const A4 = [595, 842];

describe.for(listSheetNames())('a sheet on paper: $id', ({ id, municipality }) => {
  const getPage = sharePage(open, formatSheetPath(id));

  test('is one side of A4', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await getPage().pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(1);
    const { view } = await pdf.getPage(1);
    expect(view.slice(2).map(Math.round)).toEqual(A4);
  });

  test('says whether the state of its norm is not certain', async () => {
    const doubts = await getPage().locator('.handout .doubt').count();
    expect(doubts > 0).toBe(municipality !== 'nuevo-chimbote');
  });

  test('has no letter of a line under 14 points, and some room to spare', async () => {
    const page = getPage();
    await page.emulateMedia({ media: 'print' });
    const { smallest, height } = await page.evaluate(() => {
      const sizes = [...document.querySelectorAll('.handout-list p')].map((p) =>
        parseFloat(getComputedStyle(p).fontSize),
      );
      const sheet = document.querySelector<HTMLElement>('.handout');
      if (sheet) sheet.style.inlineSize = '190mm';
      return { smallest: Math.min(...sizes) * 0.75, height: (sheet?.offsetHeight ?? NaN) * (25.4 / 96) };
    });
    expect(smallest).toBeGreaterThanOrEqual(14);
    expect(height).toBeLessThanOrEqual(277 * 0.975);
  });
});

test('its code leads to the page that is up to date, drawn in the browser where the build knows no address', async () => {
  await withPage(open, formatSheetPath('trujillo-carnet'), {}, async (page) => {
    await page.locator('[data-qr] path').waitFor();
    const link = page.locator('[data-full-address]');
    expect(new URL((await link.textContent())?.trim() ?? '').pathname).toBe('/tramites/trujillo-carnet/');
  });
});

/** Which slide fills the screen. */
const findShown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('.slide')].find(
      (slide) => slide.getBoundingClientRect().bottom > innerHeight / 2,
    );
    return shown?.querySelector('.slide-ways .num')?.textContent.trim() ?? '';
  });

describe('slides', () => {
  const path = formatSlidesPath('trujillo-carnet');
  const screen = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const;

  test('go on and back by keyboard, one a key', async () => {
    await withPage(open, path, screen, async (page) => {
      for (const [key, shown] of [
        ['ArrowRight', /^2 de/],
        ['PageDown', /^3 de/],
        ['ArrowDown', /^4 de/],
        ['ArrowLeft', /^3 de/],
        ['End', /^(\d+) de \1$/],
        ['ArrowRight', /^(\d+) de \1$/],
        ['Home', /^1 de/],
      ] as const) {
        await page.keyboard.press(key);
        await expect.poll(() => findShown(page), { message: key }).toMatch(shown);
      }
    });
  });

  // What scrolls by itself moves the page under its reader, and the browser no longer tells when the largest part is there.
  test.for([
    [360, 740],
    [412, 823],
    [1280, 720],
  ] as const)('open at their head, on a screen of %s by %s', async ([width, height]) => {
    await withPage(open, path, { viewport: { width, height } }, async (page) => {
      const largest = page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              resolve(list.getEntries().length);
            }).observe({ type: 'largest-contentful-paint', buffered: true });
            setTimeout(resolve, 5000, 0);
          }),
      );
      expect(await largest).toBeGreaterThan(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });
  });

  test('have links from one to the next without scripts', async () => {
    await withPage(open, path, { ...screen, javaScriptEnabled: false }, async (page) => {
      await page.locator('#lamina-1 a[href="#lamina-2"]').click();
      await expect.poll(() => findShown(page)).toMatch(/^2 de/);
    });
  });

  test.for(listProcedures().map(({ id }) => id))('%s: each fits a screen of a projector', async (id) => {
    await withPage(open, formatSlidesPath(id), screen, async (page) => {
      const tall = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.slide')]
          .filter(({ offsetHeight }) => offsetHeight > innerHeight + 1)
          .map((slide) => `${slide.id}: ${slide.offsetHeight}`),
      );
      expect(tall).toEqual([]);
    });
  });

  test('are printed several to a page', async () => {
    await withPage(open, path, screen, async (page) => {
      const count = await page.locator('.slide').count();
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      expect(pdf.numPages).toBeLessThanOrEqual(Math.ceil(count / 4));
    });
  });
});
