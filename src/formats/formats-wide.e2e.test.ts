import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';
import { formatFormatPath } from './format-path.ts';

const open = useBrowser();

test.for([
  { id: 'ficha-reciclador', answers: ['Si', 'No'] },
  { id: 'plan-de-trabajo', answers: ['Proveedora', 'Cliente'] },
])('on a wide screen the answers in a cell of $id are seen, and marked by mouse', async ({ id, answers }) => {
  await withPage(open, formatFormatPath(id), {}, async (page) => {
    const cell = page.locator('td:visible', { has: page.locator('.marks') }).first();
    for (const answer of answers) {
      const label = cell.getByText(answer, { exact: true });
      const box = await label.boundingBox();
      expect(box?.width, answer).toBeGreaterThan(24);
      await label.click();
      expect(await cell.getByLabel(answer, { exact: true }).isChecked(), answer).toBe(true);
    }
  });
});

test('in the summary of a long form each mistake says which field it is of', async () => {
  await withPage(open, formatFormatPath('ficha-reciclador'), {}, async (page) => {
    await page.locator('#c-celular').fill('x');
    await page.locator('#c-plastico-duro').fill('x');
    await page.getByRole('button', { name: 'Revisar' }).click();
    const links = page.getByRole('alert').getByRole('link');
    expect(await links.allInnerTexts()).toEqual([
      expect.stringMatching(/^Celular: Escribe/),
      expect.stringMatching(/^Plasticos, Duro: Escribe/),
    ]);
  });
});
