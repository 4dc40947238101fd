import { beforeAll, describe, expect, test } from 'vitest';
import { sharePage, useBrowser } from './open-page.ts';
import { pageSamples } from './page-kinds.ts';

const open = useBrowser();

/** Twice the letters most readers have, set in the browser: what is measured in `rem` grows with them, media queries too. */
const largest = 32;
const width = 360;

describe(`with letters of ${largest} px on a phone`, () => {
  const page = sharePage(open, '/404.html', { own: true, viewport: { width, height: 740 } });
  beforeAll(async () => {
    const session = await page().context().newCDPSession(page());
    await session.send('Page.setFontSizes', { fontSizes: { standard: largest } });
  });

  test.for(pageSamples)('$name: nothing moves sideways, and name and menu stand apart', async ({ path }) => {
    await page().goto(new URL(path, page().url()).href);
    const seen = await page().evaluate(() => {
      const box = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
      const [name, menu] = [box('.site-header .brand'), box('.site-menu > summary')];
      const isApart = !name || !menu || name.right <= menu.left || name.bottom <= menu.top || menu.bottom <= name.top;
      const { scrollWidth } = document.documentElement;
      return { letters: getComputedStyle(document.documentElement).fontSize, scrollWidth, isApart };
    });
    expect(seen).toEqual({ letters: `${largest}px`, scrollWidth: width, isApart: true });
  });
});
