import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { useBrowser, withPage } from '../browser/open-page.ts';
import { readByClock, readerClocks, type ReaderClock } from './reader-clocks.ts';

const open = useBrowser();
const roadmap = '/planes/plan-hdr-as-2025/';

type Said = Partial<Record<ReaderClock['name'], RegExp>>;

/** Pages on which time matters, and what a place on them says by some of the clocks. */
const pages: readonly (readonly [path: string, place?: string, said?: Said])[] = [
  ['/'],
  ['/normas/om-011-2012-mpt/art_33/'],
  ['/normas/ley-27314/'],
  ['/tramites/trujillo-carnet/'],
  ['/hojas/trujillo-carnet/'],
  ['/tramites/trujillo-carnet/laminas/'],
  ['/embed/tramite/trujillo-carnet/'],
  ['/calculadoras/derecho/?tramite=trujillo-carnet', '.result', { 'five years on': /Mira si ya salió la UIT del año/ }],
  [
    '/calculadoras/plazo/?desde=02/07/2031&cantidad=30',
    '.result',
    {
      'five years on': /Los feriados de 2031 salen de la ley como estaba el .*: 23\/07\/2031/,
    },
  ],
  [
    '/entidades/dgaa/',
    '[data-next]',
    {
      'five years on': /ya pasaron/,
      'a phone without a battery': /^(?!.*Lo próximo)/,
      'the end of the century': /ya pasaron/,
    },
  ],
  [
    roadmap,
    'plan-today [data-clock]',
    {
      'five years on':
        /^Hoy es 01\/07\/2031, según tu equipo\. El plan va de 2025 a 2030: hoy no toca nada\. Ya vencieron/,
      'a phone without a battery': /^Mira en la tabla/,
    },
  ],
  [`${roadmap}actividades/`, '[data-clock]', { 'a phone without a battery': /última revisión:$/ }],
  [`${roadmap}accion/1-1-1/`],
  ['/calculadoras/uit/'],
  ['/novedades/'],
  ['/cartas/trujillo-carnet/'],
  ['/practicar/formalizate-trujillo/'],
  ['/formularios/ficha-reciclador/'],
];

async function expectSaid(page: Page, clock: ReaderClock, path: string): Promise<void> {
  const [, place, said] = pages.find(([known]) => known === path) ?? [];
  const words = said?.[clock.name];
  if (place === undefined || words === undefined) return;
  await expect.poll(() => page.locator(place).first().innerText(), { message: path }).toMatch(words);
}

test.for(readerClocks)('every page on which time matters is true by $name', async (clock) => {
  const paths = pages.map(([path]) => path);
  keepFigure('freshness-pages', await readByClock(open, clock, paths, (page, path) => expectSaid(page, clock, path)));
  keepFigure('freshness-clocks', readerClocks.length);
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
