import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { listExamples } from '#calculators';
import { listTools } from '#tools';
import { buildAnswers } from '../calculators/shared/run-example.ts';
import { sharePage, useBrowser } from './browser/open-page.ts';
import { firstSamples, pageSamples } from './browser/page-kinds.ts';

const open = useBrowser();

/** Twice the letters most readers have, set in the browser: what is measured in `rem` grows with them, media queries too. */
const largest = 32;

/** What a word may take of the screen at least before it is broken: a box, a ring and their room take the rest. */
const ownShare = 0.55;

/** Words that are broken though they are short enough for a line of their own. */
function findBroken(most: number): string[] {
  const root = document.querySelector('[data-first-layer]') ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.sr, svg, script, style, thead')) continue;
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[^\s\u2013-]{6,}/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const parts = [...range.getClientRects()].filter((part) => part.width > 1);
      const isBroken = new Set(parts.map((part) => Math.round(part.top))).size > 1;
      const size = parts.reduce((sum, part) => sum + part.width, 0);
      if (isBroken && size <= most) found.push(word);
    }
  }
  return found;
}

/** A page on a screen of its own, in a browser whose reader chose the size of letters. */
function shareLarge(width: number, letters: number): () => Page {
  const page = sharePage(open, '/404.html', { own: true, viewport: { width, height: 740 } });
  beforeAll(async () => {
    const session = await page().context().newCDPSession(page());
    await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
  });
  return page;
}

/** Opens all folds, and gives what stands out of the screen then, and how wide the page has become. */
const unfold = (page: Page): Promise<{ width: number; out: string[] }> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) (fold as HTMLDetailsElement).open = true;
    const width = document.documentElement.scrollWidth;
    const all = width > innerWidth ? [...document.querySelectorAll('main *')] : [];
    const wide = all.filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
    const out = wide.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 120));
    return { width, out };
  });

/** The narrowest screen that is served: what fits there fits a wider one. */
describe.each([320])(`with letters of ${largest} px on a screen of %i px`, (width) => {
  const page = shareLarge(width, largest);

  test.for(firstSamples)(
    '$name: nothing moves sideways, name and menu stand apart, words stay whole; nor do open folds move it',
    async ({ path }) => {
      await page().goto(new URL(path, page().url()).href);
      const seen = await page().evaluate(() => {
        const box = (selector: string): DOMRect | undefined =>
          document.querySelector(selector)?.getBoundingClientRect();
        const [name, menu] = [box('.site-header .brand'), box('.site-menu > summary')];
        const isApart = !name || !menu || name.right <= menu.left || name.bottom <= menu.top || menu.bottom <= name.top;
        const { scrollWidth } = document.documentElement;
        return { letters: getComputedStyle(document.documentElement).fontSize, scrollWidth, isApart };
      });
      expect(seen).toEqual({ letters: `${largest}px`, scrollWidth: width, isApart: true });
      expect(await page().evaluate(findBroken, width * ownShare)).toEqual([]);
      expect(await unfold(page())).toEqual({ width, out: [] });
    },
  );
});

interface Shown {
  path: string;
  /** What the page must have before it is measured: nothing of it is in what was built. */
  awaits: string;
  /** A button that brings it, where the address does not. */
  press?: string;
}

const answer = '[data-result] .answer';

/** Answers, mistakes and what a button brings. */
const shown: Shown[] = [
  ...listTools().flatMap(({ id, url, page }) => {
    const [example] = page ? listExamples(id) : [];
    return example ? [{ path: `${url}?${buildAnswers(example).toString()}`, awaits: answer }] : [];
  }),
  // Its sum has the longest words.
  { path: '/calculadoras/plazo/?desde=21/11/2026&tramite=cusco-inscripcion-30&lugar=cusco', awaits: answer },
  { path: '/calculadoras/plazo/', awaits: '.field.invalid', press: 'main form [type="submit"]' },
  { path: '/calculadoras/separar/', awaits: '.field.invalid', press: 'main form [type="submit"]' },
  { path: '/mi-zona/?lugar=Chicago&v=1', awaits: answer },
  { path: '/mi-zona/?lugar=Santa+Rosa', awaits: answer },
  { path: '/buscar/?q=carnet', awaits: 'main .hits li' },
  { path: '/capacitar/taller/?llevar=tramite%2Ftrujillo-carnet', awaits: '.codes li' },
  { path: '/tramites/trujillo-carnet/', awaits: 'text=Copia este enlace', press: 'text=Copiar enlace' },
];

/** The largest letters on the narrowest screen, and half as large again on the usual one. */
describe.each([
  [320, largest],
  [360, 24],
])('on a screen of %i px with letters of %i px nothing moves sideways', (width, letters) => {
  const page = shareLarge(width, letters);

  test.for(shown)('$path shows $awaits', async ({ path, awaits, press }) => {
    await page().goto(new URL(path, page().url()).href);
    if (press !== undefined) {
      await page().evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page().locator(press).first().click();
    }
    await page().locator(awaits).first().waitFor();
    expect(await unfold(page())).toEqual({ width, out: [] });
  });

  // Procedures differ in what their folds hold.
  test.for(pageSamples.filter(({ name }) => name.startsWith('trámite,')))('$name, unfolded', async ({ path }) => {
    await page().goto(new URL(path, page().url()).href);
    expect(await unfold(page())).toEqual({ width, out: [] });
  });
});
