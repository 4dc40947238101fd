import { afterAll, describe, expect, test } from 'vitest';
import { readBuiltSite } from '../../../scripts/built-site/read-built-site.ts';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { bringAxe, findViolations } from './find-violations.ts';
import { useBrowser, withPage } from './open-page.ts';

const open = useBrowser();

/** What paper does not need: nobody fills in a field on it, the head of its column stands above it, and a letter has no title. */
const notOnPaper = ['label', 'page-has-heading-one'];

/** How every page is looked at. That every text can be read on every ground, in either scheme, is known from their colours: `contrast.test`. */
const views = [
  { name: 'light, 320 px', width: 320, colorScheme: 'light', media: 'screen' },
  { name: 'dark, 1280 px', width: 1280, colorScheme: 'dark', media: 'screen' },
  { name: 'paper', width: 720, colorScheme: 'light', media: 'print' },
] as const;

/**
 * Opens every page of the built site, one after the other, and looks at each with axe in all views; no page may fail behind the scenes,
 * ask another origin for anything or be wider than its window. The work is dealt out to so many files.
 */
export function lookAtPages(part: number, parts: number): void {
  const { pages } = readBuiltSite('dist');
  // A page that only sends on is seen by nobody.
  const seen = pages.filter(({ redirect }) => redirect === undefined).map(({ path }) => path);
  afterAll(() => {
    keepFigure('axe-pages', seen.length);
    keepFigure('axe-views', views.length);
  });
  describe('every page', () => {
    test.for(seen.filter((_, index) => index % parts === part - 1))('%s', async (path) => {
      await withPage(open, path, { viewport: { width: views[0].width, height: 800 } }, async (page) => {
        await bringAxe(page);
        const found: Record<string, string[]> = {};
        for (const { name, width, colorScheme, media } of views) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme, media });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          const over = media === 'screen' && wide > width ? [`${wide} px wide in ${width}`] : [];
          const wrong = [...over, ...(await findViolations(page, media === 'print' ? notOnPaper : []))];
          if (wrong.length > 0) found[name] = wrong;
        }
        expect(found).toEqual({});
      });
    });
  });
}
