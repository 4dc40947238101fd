import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listProcedures } from '../record/procedures.content.ts';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const screen = 740;
const phone = { viewport: { width: 360, height: screen } };

/** Screens of a phone that a page may take; what is not named here takes as many as the longest. */
const mostScreens: Readonly<Record<string, number>> = { 'trujillo-carnet': 6 };
const longest = 9;
const mostWords = 500;

interface Layer {
  words: number;
  firstBox: number;
  height: number;
  width: number;
}

/** Measures as a reader meets it: what is folded or only heard is not counted. */
function measure(page: Page): Promise<Layer> {
  return page.evaluate(() => {
    const layer = document.querySelector<HTMLElement>('[data-first-layer]');
    const heard = [...(layer?.querySelectorAll('.sr') ?? [])].map((part) => part.textContent).join(' ');
    const count = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
    return {
      words: count(layer?.innerText ?? '') - count(heard),
      firstBox: document.querySelector('main input[type="checkbox"]')?.getBoundingClientRect().top ?? NaN,
      height: document.documentElement.scrollHeight,
      width: document.documentElement.scrollWidth,
    };
  });
}

describe('the first layer of a procedure on a phone', () => {
  test.for(listProcedures().map(({ id }) => id))('%s', async (id) => {
    await withPage(open, `/tramites/${id}/`, phone, async (page) => {
      const { words, firstBox, height, width } = await measure(page);
      expect(width, 'no scrolling sideways').toBe(360);
      expect(firstBox, 'a box to tick').toBeGreaterThan(0);
      expect(words, 'a first layer').toBeGreaterThan(0);
      expect(firstBox, 'the first box to tick within two screens').toBeLessThanOrEqual(2 * screen);
      expect(words, 'words of the first layer').toBeLessThanOrEqual(mostWords);
      expect(height / screen, 'screens').toBeLessThanOrEqual(mostScreens[id] ?? longest);
    });
  });
});

test.for([
  ['trujillo-carnet', 'trujillo-perfil', 'age and pregnancy stand in article 20.1'],
  ['trujillo-recoleccion', 'trujillo-perfil', 'the same for who already collects'],
  ['cusco-inscripcion', 'cusco-beneficios', 'article 7.2 names the old, the pregnant and the disabled'],
])('%s asks in sight for age and state, and leads to %s: %s', async ([id, to]) => {
  await withPage(open, `/tramites/${id}/`, phone, async (page) => {
    const line = page.locator(`[data-first-layer] .people a[href="/tramites/${to}/"]`);
    expect(await line.innerText()).toMatch(/adulto mayor/i);
    expect(await line.evaluate((link) => link.closest('details'))).toBeNull();
  });
});

test('the doors of the home page come on the first screen, before the states of norms', async () => {
  await withPage(open, '/', phone, async (page) => {
    const top = (selector: string): Promise<number> =>
      page
        .locator(selector)
        .first()
        .evaluate((part) => part.getBoundingClientRect().top);
    expect(await top('.door a')).toBeLessThan(screen);
    expect(await top('.ledger')).toBeGreaterThan(await top('.door:last-child'));
  });
});
