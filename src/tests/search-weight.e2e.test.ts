import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './open-page.ts';

const open = useBrowser();

const KB = 1000;

/** Budgets of the search, in bytes, gzip. */
const LOOK_UP = 6 * KB;
const FIRST_QUERY = 110 * KB;
const FURTHER_QUERY = 30 * KB;

/** Size of a file of the site as a host sends it that compresses once: gzip at its best, or as it is if packed already. */
function weighFile(pathname: string): number {
  const content = readFileSync(path.join('dist', decodeURIComponent(pathname)));
  const isPacked = content[0] === 0x1f && content[1] === 0x8b;
  return isPacked ? content.length : gzipSync(content, { level: 9 }).length;
}

/** Bytes of all answers that come while `run` runs and until the network rests. */
async function weighTraffic(page: Page, run: () => Promise<void>): Promise<number> {
  const finished: Request[] = [];
  const note = (request: Request): number => finished.push(request);
  page.on('requestfinished', note);
  await run();
  await page.waitForLoadState('networkidle');
  // Idle is told for the page's own load only; a question asked later needs a rest of its own.
  await page.waitForTimeout(700);
  page.off('requestfinished', note);
  return finished.reduce((sum, request) => sum + weighFile(new URL(request.url()).pathname), 0);
}

async function ask(page: Page, words: string): Promise<void> {
  const box = page.locator('main input[type=search]');
  await box.fill(words);
  await box.press('Enter');
  await page.locator('[data-found]:not([hidden]) li').first().waitFor();
}

describe('search loads little, and late', () => {
  test('nothing of it before the box has the focus', async () => {
    await withPage(open, '/', {}, async (page) => {
      const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      expect(asked.filter((url) => /pagefind|indice\.json|look-?up/.test(url))).toEqual([]);
    });
  });

  test('the number look-up weighs at most 6 kB', async () => {
    await withPage(open, '/', {}, async (page) => {
      // The icon of the page comes late and is no part of the search.
      await page.waitForTimeout(700);
      const weight = await weighTraffic(page, () => page.locator('main input[type=search]').first().focus());
      console.log(`búsqueda por número: ${(weight / KB).toFixed(1)} kB al enfocar`);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(LOOK_UP);
    });
  });

  test('the first question weighs at most 110 kB, each further one 30 kB', async () => {
    await withPage(open, '/buscar/', {}, async (page) => {
      await page.locator('main input[type=search]').focus();
      await page.waitForTimeout(700);
      const weights = [];
      for (const words of ['carnet', 'multa', 'horario de recolección']) {
        weights.push(await weighTraffic(page, () => ask(page, words)));
      }
      console.log(`búsqueda por palabras: ${weights.map((weight) => `${(weight / KB).toFixed(1)} kB`).join(', ')}`);
      const [first, ...further] = weights;
      expect(first).toBeLessThanOrEqual(FIRST_QUERY);
      for (const weight of further) expect(weight).toBeLessThanOrEqual(FURTHER_QUERY);
    });
  });
});
