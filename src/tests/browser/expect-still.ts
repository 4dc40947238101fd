import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listMoved, withSlowPage } from './open-slowly.ts';
import type { pageSamples } from './page-kinds.ts';
import { poorLine, type Line } from './serve-slowly.ts';

/** Slow enough for every part to be drawn before the next comes. */
export const slowLine: Line = { latency: 60, rate: 300_000 };

/** Opens a page slowly and gives what moved, once all that is on its way has come. */
export async function openSlowly(
  path: string,
  width: number,
  line: Line,
  come: (page: Page) => Promise<unknown>,
): Promise<unknown> {
  let moved: unknown;
  const viewport = { width, height: width > 400 ? 900 : 740 };
  await withSlowPage({ path, line, options: { viewport } }, async (page) => {
    await come(page);
    moved = await listMoved(page);
  });
  return moved;
}

/** Expects of pages that nothing in them moves while they come. */
export function expectStill(samples: typeof pageSamples, width: number): void {
  // The results of a search come late by their nature; their room is measured with the search.
  const still = samples.filter(({ path }) => path !== '/buscar/');
  describe(`on a slow network, ${width} px wide`, () => {
    // They wait for the line, not for the machine: several at a time.
    test.concurrent.for(still)('$name: nothing moves while the page comes', async ({ path }) => {
      expect(await openSlowly(path, width, slowLine, () => Promise.resolve())).toEqual([]);
    });
  });
}

/** Links that open with an answer: the forms are short, so that what stands below them is in sight. */
const answered = [
  '/mi-zona/?lugar=Chicago&v=1',
  '/mi-zona/?lugar=Vista+Alegre',
  '/calculadoras/derecho/?tramite=trujillo-carnet&anio=2026&v=1',
  '/calculadoras/multa/?municipio=cusco&infraccion=4',
  '/calculadoras/separar/?municipio=cusco&quien=comercio',
];

/** Expects of links that open with an answer that nothing moves when it comes, however poor the line. */
export function expectAnswersStill(width: number): void {
  describe(`on a poor line, ${width} px wide`, () => {
    test.concurrent.for(answered)('%s: nothing moves when the answer comes', async (path) => {
      expect(await openSlowly(path, width, poorLine, (page) => page.locator('.answer').waitFor())).toEqual([]);
    });

    test('a procedure that opens with answers: nothing moves', async () => {
      const path = '/tramites/trujillo-carnet/?vez=primera&organicos=no';
      const come = (page: Page) => page.locator('[data-varies][hidden]').waitFor({ state: 'attached' });
      expect(await openSlowly(path, width, poorLine, come)).toEqual([]);
    });

    test('a norm: nothing moves when its buttons come', async () => {
      const come = (page: Page) => page.locator('main [data-print]').waitFor();
      expect(await openSlowly('/normas/ley-27314/', width, poorLine, come)).toEqual([]);
    });
  });
}
