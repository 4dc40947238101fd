import { expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { useBrowser, withPage } from '../browser/open-page.ts';
import { readByClock, readerClocks } from './reader-clocks.ts';
import { expectSaid, timedPaths } from './timed-pages.ts';

const open = useBrowser();
/** Those that say what no other says; all of them are tried in the long run. */
const clocks = readerClocks.filter((clock) => !('isLike' in clock));

test.for(clocks)('every page on which time matters is true by $name', async (clock) => {
  keepFigure('freshness-pages', await readByClock(open, clock, timedPaths, expectSaid));
  keepFigure('freshness-clocks', clocks.length);
});

test('the note of an old page fits a narrow window, and moves what is below it only a little', async () => {
  await withPage(open, '/404.html', { own: true, viewport: { width: 360, height: 740 } }, async (page) => {
    await page.clock.setFixedTime(new Date('2031-07-01T12:00:00-05:00'));
    await page.goto(new URL('/', page.url()).href);
    await page.locator('[data-old-page]').waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const sum = (list: PerformanceObserverEntryList): number =>
            list.getEntries().reduce((all, entry) => all + (entry as PerformanceEntry & { value: number }).value, 0);
          new PerformanceObserver((list) => {
            resolve(sum(list));
          }).observe({ type: 'layout-shift', buffered: true });
          // None at all is told by nobody: two frames later there was none.
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              resolve(0);
            });
          });
        }),
    );
    expect(shift).toBeLessThan(0.1);
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('an old sheet to hand out keeps to its one side', async () => {
  await withPage(open, '/404.html', { own: true }, async (page) => {
    await page.clock.setFixedTime(new Date('2031-07-01T12:00:00-05:00'));
    for (const sheet of ['trujillo-carnet', 'trujillo-infraestructura', 'zonas-y-horas-trujillo']) {
      await page.goto(new URL(`/hojas/${sheet}/`, page.url()).href);
      await page.locator('[data-old-page]').waitFor();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page(?!s)/gu)?.length, sheet).toBe(1);
    }
  });
});
