import { expect, test } from 'vitest';
import { getDocumentProxy } from 'unpdf';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();

test.for([
  { count: 9, sides: 1 },
  { count: 18, sides: 2 },
])('a sheet of $count codes takes $sides sides of paper', async ({ count, sides }) => {
  await withPage(open, '/capacitar/taller/', {}, async (page) => {
    const boxes = page.locator('[data-take]');
    for (let index = 0; index < count; index += 1) await boxes.nth(index * 4).check();
    await expect.poll(() => page.locator('[data-codes] svg').count()).toBe(count);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(sides);
  });
});
