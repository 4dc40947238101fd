import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listUits } from '#parameters';
import { checkPassingWords } from '../../../scripts/site-rules/passing-words.ts';
import { withPage, type OpenSitePage } from '../browser/open-page.ts';

/** A clock of a reader, by how far it is from the last review of the site. */
export interface ReaderClock {
  name: string;
  /** The day that it shows, out of the day of the review; of any review, so that no test ends with the year. */
  show: (reviewed: string) => string;
  /** A clock of before the review is wrong; one of more than a year after it makes the page old. */
  is: 'wrong' | 'young' | 'old';
  /** Another clock says much the same: this one is tried in the long run alone, on fewer pages. */
  isLike?: string;
}

/** So many days later: more than a year of any length. */
const inDays = (days: number) => (reviewed: string) =>
  new Date(Date.parse(reviewed) + days * 864e5).toISOString().slice(0, 10);
const inYears = (years: number, day: string) => (reviewed: string) => `${Number(reviewed.slice(0, 4)) + years}-${day}`;

/** Clocks with which the site is read: of the years to come, and far off. */
export const readerClocks = [
  { name: 'the first day of the next year', show: inYears(1, '01-01'), is: 'young' },
  { name: 'thirteen months on', show: inDays(396), is: 'old', isLike: 'five years on' },
  { name: 'five years on', show: inYears(5, '07-01'), is: 'old' },
  { name: 'a phone without a battery', show: () => '2015-01-01', is: 'wrong' },
  { name: 'the end of the century', show: () => '2099-12-31', is: 'old', isLike: 'five years on' },
] as const satisfies readonly ReaderClock[];

/** Name of one of them. */
export type ClockName = (typeof readerClocks)[number]['name'];

/** What only a clock can say: where it is wrong none of it may stand on a page. */
const byClock =
  /hoy es|según tu equipo|lo próximo: hasta|faltan? \d+ días?|· ya pasó|ya venció$|vencida sin reporte:|toca ahora/iu;

/** What is said of time on a page, but for what the clock says itself. */
async function listPassing(page: Page): Promise<string[]> {
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const said of copy.querySelectorAll('[data-clock], [data-next], [data-now]')) said.remove();
    return copy.outerHTML;
  });
  const { pathname } = new URL(page.url());
  return checkPassingWords({ file: pathname, path: pathname, html }).map(({ message }) => message);
}

/** Notes of amounts that say that the UIT of the reader's year is not here. */
async function expectOldUits(page: Page, year: number): Promise<void> {
  const notes = page.locator('[data-old-uit]');
  if ((await notes.count()) === 0) return;
  if (year <= (listUits()[0]?.year ?? 0)) {
    expect(await page.locator('[data-old-uit]:not([hidden])').count()).toBe(0);
    return;
  }
  await expect.poll(() => page.locator('[data-old-uit][hidden]').count()).toBe(0);
  expect(await notes.first().textContent()).toContain(`La UIT de ${year} todavía no está en este sitio`);
}

async function expectTrue(page: Page, clock: ReaderClock, shown: string): Promise<void> {
  const isFrame = new URL(page.url()).pathname.startsWith('/embed/');
  const note = page.locator(isFrame ? '[data-embed-note]:not([hidden])' : '[data-old-page]');
  const said = await page.locator('body > footer time').textContent();
  if (clock.is === 'old') {
    await expect.poll(() => note.count(), { message: page.url() }).toBe(1);
    expect(await note.textContent()).toContain(`Revisado el ${said}, hace más de un año según tu equipo`);
    await page.emulateMedia({ media: 'print' });
    expect(await note.isVisible(), 'on paper, too').toBe(true);
    await page.emulateMedia({ media: 'screen' });
  } else expect(await note.count()).toBe(0);
  await expectOldUits(page, Number(shown.slice(0, 4)));
  expect(await listPassing(page)).toEqual([]);
  if (clock.is !== 'wrong') return;
  const words = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('main')?.textContent ?? '';
  });
  expect(byClock.exec(words)?.[0]).toBeUndefined();
  expect(words, 'paper waits for a pen').not.toMatch(/(?:Impreso|Hoja impresa) el \d/u);
}

/** Reads pages one after the other with one clock, and expects each to be true by it; gives back how many were read. */
export async function readByClock(
  open: OpenSitePage,
  clock: ReaderClock,
  paths: readonly string[],
  look: (page: Page, clock: ReaderClock, path: string) => Promise<void>,
): Promise<number> {
  await withPage(open, '/404.html', { own: true, viewport: { width: 360, height: 740 } }, async (page) => {
    const reviewed = (await page.locator('body > footer time').getAttribute('datetime')) ?? '';
    const day = clock.show(reviewed);
    await page.clock.setFixedTime(new Date(`${day}T12:00:00-05:00`));
    for (const path of paths) {
      await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' });
      await expectTrue(page, clock, day);
      await look(page, clock, path);
    }
  });
  return paths.length;
}
