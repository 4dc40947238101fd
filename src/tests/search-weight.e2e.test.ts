import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from './browser/open-page.ts';
import { Traffic } from './browser/traffic.ts';

const open = useBrowser();

/** Nobody has been here: nothing is kept from another visit. */
const firstVisit = { own: true };

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

/** Waits for what every page fetches of itself once it has nothing else to do, however late that is: reading without a connection. */
const comeOfItself = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/register-worker.')),
  );

/** Bytes of all answers that come while `run` runs and until the page rests; what came before, or comes of itself, is left out. */
async function weigh(page: Page, run: () => Promise<unknown>): Promise<number> {
  const traffic = new Traffic(page);
  await comeOfItself(page);
  await traffic.take();
  await run();
  const requests = await traffic.take();
  return requests.reduce((sum, request) => sum + weighFile(new URL(request.url()).pathname), 0);
}

const listAsked = (page: Page): Promise<string[]> =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));

/** Turns to the search box, and waits for what comes with that. */
async function turnToBox(page: Page): Promise<void> {
  const answered = page.waitForResponse('**/buscar/indice.json');
  await page.locator('main input[type=search]').first().focus();
  await answered;
}

/** Asks, and waits for the sentence that counts what was found: it is the last thing to come. */
async function ask(page: Page, words: string): Promise<void> {
  const box = page.locator('main input[type=search]');
  await box.fill(words);
  await box.press('Enter');
  await page.locator('[data-count]', { hasText: '«' }).waitFor({ state: 'attached' });
}

describe('search loads little, and late', () => {
  test.for([
    { address: '/', reason: 'neither code nor data', search: /pagefind|look-?up|\/buscar\/.*\.json/ },
    { address: '/buscar/', reason: 'its code belongs to the page', search: /pagefind|\/buscar\/.*\.json/ },
  ])('nothing of it before the box of $address has the focus: $reason', async ({ address, search }) => {
    await withPage(open, address, firstVisit, async (page) => {
      const listSearch = async (): Promise<string[]> => (await listAsked(page)).filter((name) => search.test(name));
      const traffic = new Traffic(page);
      await traffic.rest();
      expect(await listSearch()).toEqual([]);
      await turnToBox(page);
      await traffic.rest();
      expect(await listSearch()).toContain('/buscar/indice.json');
    });
  });

  test('the number look-up weighs at most 6 kB', async () => {
    await withPage(open, '/', firstVisit, async (page) => {
      const weight = await weigh(page, () => turnToBox(page));
      console.log(`búsqueda por número: ${(weight / KB).toFixed(2)} kB al enfocar`);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(LOOK_UP);
    });
  });

  test.for([
    [['carnet', 'multa', 'horario de recolección']],
    [['papeles para el carnet', 'horario de recoleccion']],
    // Misspelled: the words that sound alike come, too.
    [['vasura de los resicladores', 'lisensia', 'trisiclo']],
    [['requisitos para la autorisasion municipal']],
  ] as const)('the first question weighs at most 110 kB, each further one 30 kB: %j', async ([questions]) => {
    await withPage(open, '/buscar/', firstVisit, async (page) => {
      await turnToBox(page);
      const weights: number[] = [];
      for (const words of questions) weights.push(await weigh(page, () => ask(page, words)));
      console.log(`búsqueda por palabras: ${weights.map((weight) => `${(weight / KB).toFixed(1)} kB`).join(', ')}`);
      const [first, ...further] = weights;
      // An empty count would pass every budget.
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThanOrEqual(FIRST_QUERY);
      for (const weight of further) expect(weight).toBeLessThanOrEqual(FURTHER_QUERY);
    });
  });
});
