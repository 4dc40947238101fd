import { expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';
import { formatFormatPath } from './format-path.ts';
import { listFormats } from './formats.content.ts';

const open = useBrowser();

/** Of a sheet of paper on which nothing is written: sides, and why not more. */
const sides: Record<string, number> = {
  // Some 90 questions with their answers and a legend: two sheets, both sides.
  'ficha-reciclador': 4,
  // 57 questions with room to write.
  'ficha-organizacion': 3,
  'plan-de-trabajo': 2,
};

test.for(listFormats().map(({ id }) => id))('%s, blank, takes no more paper than it needs', async (id) => {
  await withPage(open, formatFormatPath(id), {}, async (page) => {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(sides[id] ?? 1);
  });
});

test.for(listFormats().map(({ id }) => id))('%s has no letter under 9 points on paper, and no line cut', async (id) => {
  await withPage(open, formatFormatPath(id), {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const { smallest, isCut } = await page.evaluate(() => {
      const sheet = document.querySelector<HTMLElement>('.sheet');
      const shown = [...(sheet?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
      );
      const sizes = shown.map((element) => parseFloat(getComputedStyle(element).fontSize) * 0.75);
      const edge = sheet?.getBoundingClientRect();
      const fields = [...(sheet?.querySelectorAll('.field') ?? [])].map((field) => field.getBoundingClientRect());
      // The line around a field reaches out of it by a quarter of a point.
      const isCut = edge && fields.some(({ right, width }) => width > 0 && right + 0.3 > edge.right);
      return { smallest: Math.min(...sizes), isCut };
    });
    expect(smallest).toBeGreaterThanOrEqual(8.99);
    expect(isCut).toBe(false);
  });
});

test('a sum stands once, below the last row, also where a table goes on overleaf', async () => {
  await withPage(open, formatFormatPath('reporte-mensual'), {}, async (page) => {
    for (let row = 1; row < 40; row += 1) await page.getByRole('button', { name: 'Agregar residuo' }).click();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBeGreaterThan(1);
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text.match(/\bTotal\b/g)).toHaveLength(1);
  });
});
