import { expect, test } from 'vitest';
import { useBrowser } from '../browser/open-page.ts';
import { formFiles, type HostileFile } from './hostile-files.ts';
import { attackedWidth, judgeSight } from './judge-sight.ts';
import { lookForHarm } from './look-for-harm.ts';

const open = useBrowser();
const phone = { viewport: { width: attackedWidth, height: 740 } };
const choose = ({ name, content }: HostileFile) => ({ name, mimeType: '', buffer: Buffer.from(content) });

test('a form reads no hostile file, says so, and keeps what was written', async () => {
  const { page, problems, close } = await open('/formularios/padron/', phone);
  try {
    const clean = await page.evaluate(lookForHarm);
    const written = page.locator('#c-socios-1-apellidos');
    await written.fill('Quispe');
    for (const file of formFiles) {
      await page.evaluate(() => {
        for (const place of document.querySelectorAll('[data-said]')) place.textContent = '';
      });
      await page.locator('[data-load]').setInputFiles(choose(file));
      await expect
        .poll(() => page.locator('[data-said]').allInnerTexts(), { message: file.why })
        .toEqual(expect.arrayContaining([expect.stringMatching(/archivo|No entró ninguna fila/i)]));
      const harm = judgeSight(clean, await page.evaluate(lookForHarm), Buffer.from(file.content).toString());
      const heard = problems.splice(0).filter((problem) => !file.isBroken || !problem.includes('inline style'));
      expect([...harm, ...heard], file.why).toEqual([]);
      if (!(await page.locator('[data-said]').allInnerTexts()).join('').includes('Archivo cargado')) {
        expect(await written.inputValue(), file.why).toBe('Quispe');
      } else await written.fill('Quispe');
    }
  } finally {
    await close();
  }
});
