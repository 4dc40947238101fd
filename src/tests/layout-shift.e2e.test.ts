import { expect, test } from 'vitest';
import { expectAnswersStill, expectStill, openSlowly, slowLine } from './browser/expect-still.ts';
import { firstSamples } from './browser/page-kinds.ts';

test('what moves is told', async () => {
  const moved = openSlowly('/404.html', 360, slowLine, (page) =>
    page.evaluate(() => {
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Vino tarde.' }));
    }),
  );
  expect(await moved).not.toEqual([]);
});

expectStill(firstSamples, 360);

expectAnswersStill(360);
