import { beforeAll, describe, expect, test } from 'vitest';
import { sharePage, useBrowser } from './browser/open-page.ts';
import { firstSamples } from './browser/page-kinds.ts';

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

/** The narrowest screen that is served: what fits there fits a wider one. */
describe.each([320])(`with letters of ${largest} px on a screen of %i px`, (width) => {
  const page = sharePage(open, '/404.html', { own: true, viewport: { width, height: 740 } });
  beforeAll(async () => {
    const session = await page().context().newCDPSession(page());
    await session.send('Page.setFontSizes', { fontSizes: { standard: largest } });
  });

  test.for(firstSamples)(
    '$name: nothing moves sideways, name and menu stand apart, words stay whole',
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
    },
  );
});
