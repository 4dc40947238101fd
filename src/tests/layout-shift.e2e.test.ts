import { expect, test } from 'vitest';
import { expectAnswersStill, openSlowly, slowLine } from './browser/expect-still.ts';

test('what moves is told', async () => {
  const moved = openSlowly('/404.html', 360, slowLine, (page) =>
    page.evaluate(() => {
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Vino tarde.' }));
    }),
  );
  expect(await moved).not.toEqual([]);
});

expectAnswersStill(360);
