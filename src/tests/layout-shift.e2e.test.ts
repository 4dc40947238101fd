import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listMoved, withSlowPage } from './browser/open-slowly.ts';
import { pageKinds, pageSamples } from './browser/page-kinds.ts';
import { poorLine, type Line } from './browser/serve-slowly.ts';

/** Slow enough for every part to be drawn before the next comes. */
const slowLine: Line = { latency: 60, rate: 300_000 };

/** The results of a search come late by their nature; their room is measured with the search. */
const samples = pageSamples.filter(({ path }) => path !== '/buscar/');

/** Opens a page slowly and gives what moved, once all that is on its way has come. */
async function openSlowly(path: string, width: number, line: Line, come: (page: Page) => Promise<unknown>) {
  let moved: unknown;
  const viewport = { width, height: width > 400 ? 900 : 740 };
  await withSlowPage({ path, line, options: { viewport } }, async (page) => {
    await come(page);
    moved = await listMoved(page);
  });
  return moved;
}

test('what moves is told', async () => {
  const moved = openSlowly('/404.html', 360, slowLine, (page) =>
    page.evaluate(() => {
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Vino tarde.' }));
    }),
  );
  expect(await moved).not.toEqual([]);
});

/** One page of each kind: on a desk the other samples are laid out alike. */
const firsts = new Set(pageKinds.map(({ samples: [first] }) => first?.path));

describe.each([360, 1280])('on a slow network, %i px wide', (width) => {
  // They wait for the line, not for the machine: several at a time.
  test.concurrent.for(samples.filter(({ path }) => width === 360 || firsts.has(path)))(
    '$name: nothing moves while the page comes',
    async ({ path }) => {
      expect(await openSlowly(path, width, slowLine, () => Promise.resolve())).toEqual([]);
    },
  );
});

/** Links that open with an answer: the forms are short, so that what stands below them is in sight. */
const answered = [
  '/mi-zona/?lugar=Chicago&v=1',
  '/mi-zona/?lugar=Vista+Alegre',
  '/calculadoras/derecho/?tramite=trujillo-carnet&anio=2026&v=1',
  '/calculadoras/multa/?municipio=cusco&infraccion=4',
  '/calculadoras/separar/?municipio=cusco&quien=comercio',
];

describe.for([360, 1280])('on a poor line, %i px wide', (width) => {
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
