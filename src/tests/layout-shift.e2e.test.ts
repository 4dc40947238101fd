import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectStill, openSlowly, slowLine } from './browser/expect-still.ts';
import { firstSamples } from './browser/page-kinds.ts';
import { poorLine } from './browser/serve-slowly.ts';

test('what moves is told', async () => {
  const moved = openSlowly('/404.html', 360, slowLine, (page) =>
    page.evaluate(() => {
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Vino tarde.' }));
    }),
  );
  expect(await moved).not.toEqual([]);
});

expectStill(firstSamples, 360);

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
