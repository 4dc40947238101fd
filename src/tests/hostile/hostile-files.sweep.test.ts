import { expect, test } from 'vitest';
import { useBrowser } from '../browser/open-page.ts';
import { textFiles, type HostileFile } from './hostile-files.ts';
import { attackedWidth, judgeSight } from './judge-sight.ts';
import { lookForHarm } from './look-for-harm.ts';
import { payloads } from './payloads/payloads.ts';

const open = useBrowser();
const phone = { viewport: { width: attackedWidth, height: 740 } };
const choose = ({ name, content }: HostileFile) => ({ name, mimeType: '', buffer: Buffer.from(content) });

test('the page that reviews a text reads no hostile file, and goes on', async () => {
  const { page, problems, close } = await open('/revisar/', phone);
  try {
    const clean = await page.evaluate(lookForHarm);
    const said = page.locator('[data-said]');
    for (const file of textFiles) {
      await page.locator('[data-file]').setInputFiles(choose(file));
      // Either why it cannot be read, or what was found in it.
      await page.locator('[data-result]:visible, [data-said]:not(:empty)').first().waitFor();
      await expect.poll(() => page.locator('progress:visible').count(), { message: file.why }).toBe(0);
      await expect
        .poll(
          async () =>
            (await page.locator('[data-result]:visible').count()) +
            Number(/archivo|texto/i.test(await said.innerText())),
          { message: file.why },
        )
        .toBeGreaterThan(0);
      expect([...judgeSight(clean, await page.evaluate(lookForHarm), ''), ...problems], file.why).toEqual([]);
      await page.getByRole('button', { name: 'Borrar' }).click();
    }
    await page
      .getByRole('textbox', { name: 'El texto' })
      .fill(payloads.map(({ value }) => value.slice(0, 2000)).join('\nLey N° 29419\n'));
    await page.getByRole('button', { name: 'Revisar' }).click();
    await page.getByRole('heading', { name: /\d+ citas/ }).waitFor();
    const values = payloads.map(({ value }) => value).join('');
    expect([...judgeSight(clean, await page.evaluate(lookForHarm), values), ...problems]).toEqual([]);
  } finally {
    await close();
  }
});
